package no.tunet;

import jakarta.servlet.http.Cookie;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import no.tunet.access.session.Sessions;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrgNumber;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Period;
import no.tunet.kernel.Role;
import no.tunet.kernel.UnitId;
import no.tunet.party.NewMembership;
import no.tunet.party.NewOrganisation;
import no.tunet.party.Organisations;
import no.tunet.party.People;
import no.tunet.party.Position;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Fictional organisations and people for tests; each call makes new ones, so that tests do not see each other. */
@TestComponent
public class Cast {
    public static final LocalDate LONG_AGO = LocalDate.of(2019, 1, 1);
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Actor SET_UP = new Actor.Job("test set-up");

    private final Organisations organisations;
    private final People people;
    private final Sessions sessions;

    Cast(Organisations organisations, People people, Sessions sessions) {
        this.organisations = organisations;
        this.people = people;
        this.sessions = sessions;
    }

    public OrganisationId municipality(String name) {
        return organisation(OrganisationKind.MUNICIPALITY, name);
    }

    public OrganisationId farm(String name) {
        return organisation(OrganisationKind.FARM, name);
    }

    public OrganisationId organisation(OrganisationKind kind, String name) {
        return Acting.as(
                SET_UP,
                () -> organisations.register(new NewOrganisation(
                        kind,
                        name,
                        LONG_AGO,
                        Optional.of(orgNumber()),
                        Language.NB,
                        Optional.of("4613"),
                        Optional.of(new Position(59.8, 5.2)))));
    }

    public UnitId unit(OrganisationId organisation, String name) {
        return Acting.as(SET_UP, () -> organisations.addUnit(organisation, name));
    }

    public Actor.Member member(OrganisationId organisation, Role role) {
        return member(organisation, Optional.empty(), role);
    }

    public Actor.Member member(OrganisationId organisation, Optional<UnitId> unit, Role role) {
        return member(organisation, unit, role, false);
    }

    public Actor.Member administrator(OrganisationId organisation, Role role) {
        return member(organisation, Optional.empty(), role, true);
    }

    private Actor.Member member(OrganisationId organisation, Optional<UnitId> unit, Role role, boolean administrator) {
        int number = NUMBER.incrementAndGet();
        String name = "Kari Prøve " + number;
        return Acting.as(SET_UP, () -> {
            var person = people.add(name, "kari" + number + "@prove.invalid", Language.NB);
            var membership = people.join(
                    new NewMembership(person, organisation, unit, role, administrator, Period.from(LONG_AGO)));
            var view = organisations.find(organisation).orElseThrow();
            return new Actor.Member(
                    person,
                    name,
                    organisation,
                    view.name(),
                    view.kind(),
                    unit,
                    membership,
                    role,
                    administrator,
                    Language.NB);
        });
    }

    /** Signs the member in for one MockMvc request, with a real session and a CSRF token. */
    public RequestPostProcessor as(Actor.Member member) {
        var cookie = sessionCookie(member);
        var csrf = SecurityMockMvcRequestPostProcessors.csrf();
        return request -> {
            request.setCookies(cookie);
            return csrf.postProcessRequest(request);
        };
    }

    public Cookie sessionCookie(Actor.Member member) {
        return new Cookie(
                "tunet_session",
                sessions.start(member.person(), member.membership(), "test").secret());
    }

    /** An organisation number with a right check digit in a series that is never given to anybody. */
    public static OrgNumber orgNumber() {
        while (true) {
            String digits = "3%08d".formatted(NUMBER.incrementAndGet() * 7 % 100_000_000);
            if (OrgNumber.isValid(digits)) {
                return new OrgNumber(digits);
            }
        }
    }
}
