package no.tunet.kernel;

import java.util.Optional;

/** Who does something. Without an actor nothing is read or written: row-level security refuses loudly. */
public sealed interface Actor {
    /** A signed-in person acting in one role for one organisation; an administrator may also invite and deactivate people there. */
    record Member(
            PersonId person,
            String personName,
            OrganisationId organisation,
            String organisationName,
            OrganisationKind organisationKind,
            Optional<UnitId> unit,
            MembershipId membership,
            Role role,
            boolean administrator,
            Language language)
            implements Actor {}

    /** Somebody who has not signed in: sees published data only. */
    record Visitor(Language language) implements Actor {}

    /** The sign-in itself, before it is known who it is. */
    record SignIn() implements Actor {}

    /** A named job of the system, such as reminders, events or retention. */
    record Job(String name) implements Actor {}
}
