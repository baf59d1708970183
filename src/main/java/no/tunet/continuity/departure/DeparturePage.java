package no.tunet.continuity.departure;

import java.util.UUID;
import no.tunet.access.ForAdministrators;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Decision;
import no.tunet.kernel.PersonId;
import no.tunet.party.ColleagueView;
import no.tunet.party.People;
import no.tunet.tasks.Responsibilities;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

@Controller
class DeparturePage {
    private final DeactivatePerson deactivate;
    private final People people;
    private final Responsibilities responsibilities;

    DeparturePage(DeactivatePerson deactivate, People people, Responsibilities responsibilities) {
        this.deactivate = deactivate;
        this.people = people;
        this.responsibilities = responsibilities;
    }

    @ForAdministrators
    @GetMapping("/organisasjon/personer/{id}/avslutning")
    View show(@PathVariable UUID id, Form form) {
        return page(new PersonId(id), form);
    }

    @ForAdministrators
    @PostMapping("/organisasjon/personer/{id}/avslutning")
    Object end(@PathVariable UUID id, Form form) {
        return switch (deactivate.deactivate(new PersonId(id))) {
            case Decision.Accepted<Integer> accepted -> Redirect.to("/ansvar");
            case Decision.Refused<Integer> refused -> page(new PersonId(id), form.refuse(refused.reasons()));
        };
    }

    private View page(PersonId id, Form form) {
        var member = Acting.member();
        String name = people.colleagues(member.organisation()).stream()
                .filter(c -> c.id().equals(id))
                .map(ColleagueView::name)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return View.of(
                        "continuity/departure",
                        new DepartureView(id, name, responsibilities.openFor(member.organisation(), id)))
                .form(form);
    }
}
