package no.tunet.placement.register;

import java.util.function.BiPredicate;
import no.tunet.access.ForRoles;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;
import no.tunet.placement.ParticipantId;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Who works with a participant: row-level security lets only those who see the participant give access. */
@Controller
class TeamPage {
    private final ChangeTeam change;

    TeamPage(ChangeTeam change) {
        this.change = change;
    }

    @ForRoles({Role.CASE_WORKER, Role.UNIT_LEADER, Role.NAV_COUNSELLOR, Role.MEASURE_ORGANISER})
    @PostMapping("/deltakere/{id}/arbeidslag")
    Redirect add(Form form, @PathVariable ParticipantId id) {
        return changed(form, id, change::add);
    }

    @ForRoles({Role.CASE_WORKER, Role.UNIT_LEADER, Role.NAV_COUNSELLOR, Role.MEASURE_ORGANISER})
    @PostMapping("/deltakere/{id}/arbeidslag/slutt")
    Redirect end(Form form, @PathVariable ParticipantId id) {
        return changed(form, id, change::end);
    }

    @ForRoles({Role.CASE_WORKER, Role.UNIT_LEADER, Role.NAV_COUNSELLOR, Role.MEASURE_ORGANISER})
    @PostMapping("/deltakere/{id}/konto")
    Redirect link(Form form, @PathVariable ParticipantId id) {
        return changed(form, id, change::link);
    }

    @ForRoles({Role.CASE_WORKER, Role.UNIT_LEADER, Role.NAV_COUNSELLOR, Role.MEASURE_ORGANISER})
    @PostMapping("/deltakere/{id}/parorende")
    Redirect addKin(Form form, @PathVariable ParticipantId id) {
        return changed(form, id, change::addKin);
    }

    @ForRoles({Role.CASE_WORKER, Role.UNIT_LEADER, Role.NAV_COUNSELLOR, Role.MEASURE_ORGANISER})
    @PostMapping("/deltakere/{id}/parorende/slutt")
    Redirect endKin(Form form, @PathVariable ParticipantId id) {
        return changed(form, id, change::endKin);
    }

    private static Redirect changed(Form form, ParticipantId id, BiPredicate<ParticipantId, PersonId> what) {
        boolean done = form.id("person")
                .map(PersonId::new)
                .filter(person -> what.test(id, person))
                .isPresent();
        if (!done) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Redirect.to("/deltakere/" + id);
    }
}
