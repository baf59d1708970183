package no.tunet.placement.incident;

import java.util.Set;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.audit.AccessLog;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import no.tunet.placement.domain.IncidentRules;
import no.tunet.placement.domain.ReadingPurpose;
import no.tunet.ui.Form;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** One incident. Reading one about a participant is logged like any other reading. */
@Controller
public class IncidentPage {
    private static final Set<Role> FOLLOWING_UP =
            Set.of(Role.FARMER, Role.CASE_WORKER, Role.UNIT_LEADER, Role.NAV_COUNSELLOR, Role.COORDINATOR);

    private final IncidentStore store;
    private final AccessLog log;
    private final BusinessClock clock;

    IncidentPage(IncidentStore store, AccessLog log, BusinessClock clock) {
        this.store = store;
        this.log = log;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K11_INCIDENT, right = Right.READ)
    @GetMapping("/hendelser/{id}")
    @Transactional
    public View show(Form form, @PathVariable UUID id) {
        return View.of("placement/incident/page", view(id)).form(form);
    }

    /** The page's content; not found for whoever may not see it. Reading it is logged. */
    public IncidentView view(UUID id) {
        var file = store.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        file.placement()
                .flatMap(store::participant)
                .ifPresent(participant -> log.read(participant, file.municipality(), ReadingPurpose.INCIDENT.key()));
        var actor = Acting.member();
        boolean farm = actor.organisationKind() == OrganisationKind.FARM;
        var incident = file.incident();
        return new IncidentView(
                id,
                incident,
                file.what(),
                file.done(),
                file.reportedAt(),
                farm
                        ? file.placement()
                                .flatMap(store::phones)
                                .map(p -> new IncidentView.Ring(
                                        p.callName(), p.emergencyContact(), p.emergencyPhone(), p.buyerPhone()))
                        : java.util.Optional.empty(),
                store.comments(id, clock.today()).stream()
                        .map(c -> new IncidentView.Said(c.by(), c.at(), c.text()))
                        .toList(),
                incident.happenedOn().plusDays(IncidentRules.known().meetingWithinDays()),
                FOLLOWING_UP.contains(actor.role()),
                farm);
    }
}
