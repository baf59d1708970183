package no.tunet.placement.proposal;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.agreement.AgreementId;
import no.tunet.agreement.Agreements;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.Period;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.party.People;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.PlacementId;
import no.tunet.ui.Form;
import no.tunet.ui.Option;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The first step of a new placement. */
@Controller
public class ProposalPage {
    private final ProposalStore store;
    private final ProposePlacement propose;
    private final Agreements agreements;
    private final People people;
    private final BusinessClock clock;

    ProposalPage(
            ProposalStore store, ProposePlacement propose, Agreements agreements, People people, BusinessClock clock) {
        this.store = store;
        this.propose = propose;
        this.agreements = agreements;
        this.people = people;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.CREATE)
    @GetMapping("/deltakere/{id}/plasseringer/ny")
    @Transactional(readOnly = true)
    public View form(Page page, Form form, @PathVariable ParticipantId id) {
        return view(page, id).form(form);
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.CREATE)
    @PostMapping("/deltakere/{id}/plasseringer/ny")
    @Transactional
    public Object propose(Page page, Form form, @PathVariable ParticipantId id) {
        var plan = read(form, id);
        if (plan.isEmpty()) {
            return view(page, id).form(form);
        }
        return switch (propose.propose(plan.get())) {
            case Decision.Accepted<PlacementId>(var placement) ->
                Redirect.to("/plasseringer/" + placement + "/grunnlag");
            case Decision.Refused<PlacementId>(var reasons) -> view(page, id).form(form.refuse(reasons));
        };
    }

    private Optional<NewPlacement> read(Form form, ParticipantId id) {
        if (store.participant(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var agreement = form.oneOf("agreement", agreementOptions()).map(AgreementId::of);
        var halfDays = form.values("halfDays").stream()
                .flatMap(text -> ProposalStore.halfDay(text).stream())
                .collect(Collectors.toSet());
        if (halfDays.isEmpty()) {
            form.fail("halfDays", Reason.of("placement.start.noHalfDays"));
        }
        var from = form.date("from");
        var to = form.date("to");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            form.fail("to", Reason.of("placement.start.endsBeforeStart", from.get(), to.get()));
        }
        var deputy = form.optionalId("deputy").map(PersonId::new);
        var moved = form.optionalId("movedFrom").map(PlacementId::new);
        return form.ok()
                ? Optional.of(new NewPlacement(
                        id,
                        agreement.orElseThrow(),
                        halfDays,
                        new Period(from.orElseThrow(), to.orElseThrow()),
                        form.ticked("transport"),
                        form.ticked("schoolCalendar"),
                        deputy,
                        moved))
                : Optional.empty();
    }

    private View view(Page page, ParticipantId id) {
        var who = store.participant(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return View.of(
                "placement/proposal/where",
                new ProposalView(
                        id,
                        who.reference(),
                        ProposalSteps.at(page, "ny", Optional.empty()),
                        agreementOptions(),
                        halfDayOptions(page),
                        colleagues()));
    }

    private List<Option> agreementOptions() {
        return agreements.runningFor(Acting.member().organisation(), clock.today()).stream()
                .map(a -> Option.of(a.id().toString(), a.title()))
                .toList();
    }

    private List<Option> colleagues() {
        var me = Acting.member();
        return people.colleagues(me.organisation()).stream()
                .filter(c -> c.active() && !c.id().equals(me.person()))
                .filter(c -> c.holds(Role.CASE_WORKER) || c.holds(Role.COORDINATOR) || c.holds(Role.UNIT_LEADER))
                .map(c -> Option.of(c.id().toString(), c.name()))
                .toList();
    }

    static List<Option> halfDayOptions(Page page) {
        return Arrays.stream(DayOfWeek.values())
                .flatMap(day -> Arrays.stream(HalfDay.values())
                        .map(half ->
                                Option.of(day.getValue() + "-" + half.name(), page.t("placement.halfDay", day, half))))
                .toList();
    }
}
