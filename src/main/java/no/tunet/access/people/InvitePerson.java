package no.tunet.access.people;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.access.domain.OrganisationRoles;
import no.tunet.access.domain.Token;
import no.tunet.access.recovery.LinkStore;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Period;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.kernel.UnitId;
import no.tunet.notices.Notices;
import no.tunet.party.NewMembership;
import no.tunet.party.NewOrganisation;
import no.tunet.party.Organisations;
import no.tunet.party.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Invites a person into a role for a time. Somebody who is here already gets the role; somebody new gets a link by e-mail to choose a password. */
@Component
public class InvitePerson {
    private static final Duration GOOD_FOR = Duration.ofDays(7);

    private final People people;
    private final Organisations organisations;
    private final LinkStore links;
    private final Notices notices;
    private final TransactionTemplate transaction;

    InvitePerson(
            People people,
            Organisations organisations,
            LinkStore links,
            Notices notices,
            PlatformTransactionManager transactions) {
        this.people = people;
        this.organisations = organisations;
        this.links = links;
        this.notices = notices;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Who is invited to what. */
    public record Invitation(
            OrganisationId organisation,
            OrganisationKind kind,
            String name,
            String email,
            Language language,
            Role role,
            Optional<UnitId> unit,
            boolean administrator,
            Period during) {}

    /** Invites on behalf of the acting administrator. */
    public Decision<PersonId> invite(Invitation invitation) {
        var reasons = new ArrayList<Reason>();
        var by = Acting.member();
        boolean mayHere = by.administrator()
                && (by.organisation().equals(invitation.organisation()) || by.role() == Role.OPERATOR);
        if (!mayHere) {
            reasons.add(Reason.of("access.people.not-administrator"));
        }
        if (!OrganisationRoles.of(invitation.kind()).contains(invitation.role())) {
            reasons.add(Reason.of("access.people.role-not-here", invitation.role()));
        }
        if (!reasons.isEmpty()) {
            return new Decision.Refused<>(reasons);
        }
        return Acting.as(
                new Actor.SignIn(),
                () -> transaction.execute(status -> join(invitation, Optional.of(invitation.organisation()))));
    }

    /** The operator registers an organisation and invites its first administrator, both or neither. */
    public Decision<PersonId> found(NewOrganisation organisation, String name, String email, Role role) {
        if (Acting.member().role() != Role.OPERATOR) {
            return Decision.refused(Reason.of("access.people.not-administrator"));
        }
        return Acting.as(
                new Actor.SignIn(),
                () -> transaction.execute(status -> {
                    var id = organisations.register(organisation);
                    var decision = join(
                            new Invitation(
                                    id,
                                    organisation.kind(),
                                    name,
                                    email,
                                    organisation.writtenForm(),
                                    role,
                                    Optional.empty(),
                                    true,
                                    Period.from(organisation.nameFrom())),
                            Optional.empty());
                    if (decision instanceof Decision.Refused<PersonId>) {
                        status.setRollbackOnly();
                    }
                    return decision;
                }));
    }

    /** A farm registers itself, and whoever does it gets a link by e-mail to begin as its administrator, both or neither. */
    public Decision<OrganisationId> foundFarm(NewOrganisation farm, String name, String email) {
        if (farm.kind() != OrganisationKind.FARM) {
            throw new IllegalArgumentException("only farms register themselves");
        }
        return Acting.as(
                new Actor.SignIn(),
                () -> transaction.execute(status -> {
                    var id = organisations.register(farm);
                    return switch (join(
                            new Invitation(
                                    id,
                                    farm.kind(),
                                    name,
                                    email,
                                    farm.writtenForm(),
                                    Role.FARMER,
                                    Optional.empty(),
                                    true,
                                    Period.from(farm.nameFrom())),
                            Optional.empty())) {
                        case Decision.Accepted<PersonId> accepted -> Decision.accepted(id);
                        case Decision.Refused<PersonId>(var reasons) -> {
                            status.setRollbackOnly();
                            yield new Decision.Refused<>(reasons);
                        }
                    };
                }));
    }

    private Decision<PersonId> join(Invitation invitation, Optional<OrganisationId> outboxOf) {
        var known = people.byEmail(invitation.email());
        if (known.isPresent() && !known.get().active()) {
            return Decision.refused(Reason.of("access.people.deactivated"));
        }
        PersonId person = known.map(p -> p.id())
                .orElseGet(() -> people.add(invitation.name(), invitation.email(), invitation.language()));
        boolean holdsItAlready = people.holds(person, invitation.organisation(), invitation.role(), invitation.unit());
        if (holdsItAlready) {
            return Decision.refused(Reason.of("access.people.has-role"));
        }
        people.join(new NewMembership(
                person,
                invitation.organisation(),
                invitation.unit(),
                invitation.role(),
                invitation.administrator(),
                invitation.during()));
        var token = Token.next();
        links.add(
                token,
                LinkStore.Kind.INVITATION,
                Optional.of(person),
                Optional.of(invitation.organisation()),
                Instant.now().plus(GOOD_FOR));
        String organisation =
                organisations.find(invitation.organisation()).map(o -> o.name()).orElse("");
        String path = known.isPresent() ? "/rolle" : "/nytt-passord/" + token.secret();
        notices.toAddress(
                outboxOf,
                invitation.email(),
                invitation.language(),
                "access.mail.invitation",
                List.of(organisation),
                path);
        return Decision.accepted(person);
    }
}
