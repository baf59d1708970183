package no.tunet.placement.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Matrix;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.audit.AccessLog;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Role;
import no.tunet.party.ColleagueView;
import no.tunet.party.People;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.domain.ConsentRules;
import no.tunet.placement.domain.ReadingPurpose;
import no.tunet.ui.Form;
import no.tunet.ui.Option;
import no.tunet.ui.Page;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One participant. Who works with the person reads it to follow up; anybody else who may see it says why first. Every reading is logged. */
@Controller
public class ParticipantPage {
    private final ParticipantStore store;
    private final AccessLog log;
    private final People people;
    private final BusinessClock clock;

    ParticipantPage(ParticipantStore store, AccessLog log, People people, BusinessClock clock) {
        this.store = store;
        this.log = log;
        this.people = people;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.READ)
    @GetMapping("/deltakere/{id}")
    @Transactional
    public View show(Page page, Form form, @PathVariable ParticipantId id) {
        var file = store.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var team = store.team(id);
        var purpose = ReadingPurpose.of(form.value("formal")).or(() -> given(team));
        if (purpose.isEmpty()) {
            return View.of(
                    "placement/register/purpose",
                    new PurposeView(page.path(), file.reference(), page.options(ReadingPurpose.ofStaff())));
        }
        log.read(id.value(), file.organisation(), purpose.get().key());
        return View.of("placement/register/page", view(file, team)).form(form);
    }

    private static Optional<ReadingPurpose> given(List<TeamMember> team) {
        var me = Acting.member().person();
        return team.stream().anyMatch(member -> member.id().equals(me))
                ? Optional.of(ReadingPurpose.FOLLOW_UP)
                : Optional.empty();
    }

    private ParticipantPageView view(ParticipantFile file, List<TeamMember> team) {
        var actor = Acting.member();
        var colleagues = people.colleagues(actor.organisation());
        var kin = store.kin(file.id());
        return new ParticipantPageView(
                file,
                store.placements(file.id(), clock.today()),
                team,
                options(
                        colleagues,
                        c -> worksWithPeople(c)
                                && team.stream().noneMatch(member -> member.id().equals(c.id()))),
                options(colleagues, c -> c.holds(Role.PARTICIPANT)),
                kin,
                options(
                        colleagues,
                        c -> c.holds(Role.NEXT_OF_KIN)
                                && kin.stream()
                                        .noneMatch(relative -> relative.id().equals(c.id()))),
                ConsentRules.childIsHeard(file.bornOn(), clock.today()),
                Matrix.allows(actor.role(), DataKind.K7_IDENTITY, Right.UPDATE, Scope.FULL)
                        || actor.role() == Role.UNIT_LEADER,
                Matrix.allows(actor.role(), DataKind.K17_ACCESS_LOG, Right.READ, Scope.FULL));
    }

    private static boolean worksWithPeople(ColleagueView colleague) {
        return colleague.holds(Role.CASE_WORKER)
                || colleague.holds(Role.COORDINATOR)
                || colleague.holds(Role.UNIT_LEADER)
                || colleague.holds(Role.NAV_COUNSELLOR);
    }

    private static List<Option> options(List<ColleagueView> colleagues, Predicate<ColleagueView> which) {
        return colleagues.stream()
                .filter(ColleagueView::active)
                .filter(which)
                .map(c -> Option.of(c.id().toString(), c.name()))
                .toList();
    }
}
