package no.tunet.pilot.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.MembershipId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import no.tunet.party.OrganisationView;
import no.tunet.party.Organisations;
import no.tunet.party.People;
import no.tunet.party.PersonView;
import org.springframework.stereotype.Component;

/** Finds the person a command acts for: an adviser at a county governor or a county municipality today. */
@Component
class Advisers {
    private static final List<OrganisationKind> OWNERS =
            List.of(OrganisationKind.COUNTY_GOVERNOR, OrganisationKind.COUNTY_MUNICIPALITY);

    private final Organisations organisations;
    private final People people;

    Advisers(Organisations organisations, People people) {
        this.organisations = organisations;
        this.people = people;
    }

    Optional<Actor.Member> byEmail(String email) {
        return Acting.as(new Actor.Job("import"), () -> people.byEmail(email).flatMap(this::adviser));
    }

    private Optional<Actor.Member> adviser(PersonView person) {
        Stream<OrganisationView> owners = OWNERS.stream().flatMap(kind -> organisations.ofKind(kind).stream());
        return owners.filter(owner -> people.holds(person.id(), owner.id(), Role.COUNTY_ADVISER, Optional.empty()))
                .findFirst()
                .map(owner -> new Actor.Member(
                        person.id(),
                        person.name(),
                        owner.id(),
                        owner.name(),
                        owner.kind(),
                        Optional.empty(),
                        MembershipId.next(),
                        Role.COUNTY_ADVISER,
                        false,
                        person.language()));
    }
}
