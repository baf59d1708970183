package no.tunet.tasks;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;
import no.tunet.kernel.UnitId;

/** Who answers for an object and who covers; without an owner it says since when. */
public record Responsible(
        ObjectRef about,
        OrganisationId organisation,
        Optional<UnitId> unit,
        Optional<PersonId> owner,
        Optional<String> ownerName,
        Optional<PersonId> deputy,
        Optional<String> deputyName,
        String title,
        String path,
        Optional<LocalDate> withoutOwnerSince,
        int version) {
    /** The roles that answer for objects: everybody at work here, nobody who receives a service or is next of kin. */
    public static final Set<Role> ANSWERING = Set.copyOf(
            EnumSet.complementOf(EnumSet.of(Role.PARTICIPANT, Role.NEXT_OF_KIN, Role.AUDITOR, Role.ASSESSOR)));

    /** Whether this person is the owner or the deputy. */
    public boolean isAnsweredBy(PersonId person) {
        return owner.equals(Optional.of(person)) || deputy.equals(Optional.of(person));
    }
}
