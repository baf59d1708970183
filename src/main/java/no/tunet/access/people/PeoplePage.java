package no.tunet.access.people;

import java.util.List;
import no.tunet.access.ForAdministrators;
import no.tunet.access.domain.OrganisationRoles;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Period;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.kernel.UnitId;
import no.tunet.party.Organisations;
import no.tunet.party.People;
import no.tunet.ui.Form;
import no.tunet.ui.Option;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The administrator's page of people: who is here, in which roles until when, and the invitation of new ones. */
@Controller
class PeoplePage {
    private static final int LONGEST_NAME = 200;

    private final People people;
    private final Organisations organisations;
    private final InvitePerson invite;
    private final BusinessClock clock;

    PeoplePage(People people, Organisations organisations, InvitePerson invite, BusinessClock clock) {
        this.people = people;
        this.organisations = organisations;
        this.invite = invite;
        this.clock = clock;
    }

    @ForAdministrators
    @GetMapping("/organisasjon/personer")
    View show(Form form) {
        return page(form);
    }

    @ForAdministrators
    @PostMapping("/organisasjon/personer")
    Object invite(Form form, Page page) {
        var member = Acting.member();
        var name = form.text("name", LONGEST_NAME);
        var email = form.email("email");
        var role = form.choice("role", Role.class);
        var unit = form.optionalId("unit").map(UnitId::new);
        var until = form.optionalDate("until");
        if (until.filter(day -> day.isBefore(clock.today())).isPresent()) {
            form.fail("until", Reason.of("access.people.until-past"));
        }
        if (form.ok() && name.isPresent() && email.isPresent() && role.isPresent()) {
            var during = new Period(clock.today(), until.orElse(Period.OPEN_END));
            var decision = invite.invite(new InvitePerson.Invitation(
                    member.organisation(),
                    member.organisationKind(),
                    name.get(),
                    email.get(),
                    page.language(),
                    role.get(),
                    unit,
                    form.ticked("administrator"),
                    during));
            switch (decision) {
                case Decision.Accepted<PersonId> accepted -> {
                    return Redirect.to("/organisasjon/personer");
                }
                case Decision.Refused<PersonId> refused -> form.refuse(refused.reasons());
            }
        }
        return page(form);
    }

    private View page(Form form) {
        var member = Acting.member();
        List<Option> units = organisations.units(member.organisation()).stream()
                .map(u -> Option.of(u.id().toString(), u.name()))
                .toList();
        return View.of(
                        "access/people",
                        new PeopleView(
                                people.colleagues(member.organisation()),
                                OrganisationRoles.of(member.organisationKind()),
                                units))
                .form(form);
    }
}
