package no.tunet.access.people;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tunet.access.ForRoles;
import no.tunet.access.domain.OrganisationRoles;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.party.NewOrganisation;
import no.tunet.party.Organisations;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The operator registers organisations and invites the first administrator of each. */
@Controller
class OrganisationsPage {
    private static final int LONGEST_NAME = 200;

    private final Organisations organisations;
    private final InvitePerson invite;
    private final BusinessClock clock;

    OrganisationsPage(Organisations organisations, InvitePerson invite, BusinessClock clock) {
        this.organisations = organisations;
        this.invite = invite;
        this.clock = clock;
    }

    @ForRoles(Role.OPERATOR)
    @GetMapping("/organisasjoner")
    View show(Form form) {
        return page(form);
    }

    @ForRoles(Role.OPERATOR)
    @PostMapping("/organisasjoner")
    Object register(Form form, Page page) {
        var kind = form.choice("kind", OrganisationKind.class);
        var name = form.text("name", LONGEST_NAME);
        var number = form.orgNumber("number");
        var person = form.text("person", LONGEST_NAME);
        var email = form.email("email");
        var role = form.choice("role", Role.class);
        var municipality = form.optionalText("municipality", 4);
        municipality
                .filter(code -> !code.matches("\\d{4}"))
                .ifPresent(code -> form.fail("municipality", Reason.of("access.organisations.code")));
        number.flatMap(organisations::byNumber)
                .ifPresent(o -> form.fail("number", Reason.of("access.organisations.twice")));
        if (kind.isPresent()
                && role.isPresent()
                && !OrganisationRoles.of(kind.get()).contains(role.get())) {
            form.fail("role", Reason.of("access.people.role-not-here", role.get()));
        }
        if (!form.ok()
                || kind.isEmpty()
                || name.isEmpty()
                || number.isEmpty()
                || person.isEmpty()
                || email.isEmpty()
                || role.isEmpty()) {
            return page(form);
        }
        var organisation = new NewOrganisation(
                kind.get(), name.get(), clock.today(), number, page.language(), municipality, Optional.empty());
        var decision = invite.found(organisation, person.get(), email.get(), role.get());
        return switch (decision) {
            case Decision.Accepted<PersonId> accepted -> Redirect.to("/organisasjoner");
            case Decision.Refused<PersonId> refused -> page(form.refuse(refused.reasons()));
        };
    }

    private View page(Form form) {
        var kinds = Arrays.stream(OrganisationKind.values())
                .filter(k -> k != OrganisationKind.OPERATOR)
                .toList();
        var all =
                kinds.stream().map(organisations::ofKind).flatMap(List::stream).toList();
        return View.of("access/organisations", new OrganisationsView(all, kinds))
                .form(form);
    }
}
