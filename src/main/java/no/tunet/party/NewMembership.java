package no.tunet.party;

import java.util.Optional;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;
import no.tunet.kernel.UnitId;

/** A role to be held by a person in an organisation for a period; access ends with the period. */
public record NewMembership(
        PersonId person,
        OrganisationId organisation,
        Optional<UnitId> unit,
        Role role,
        boolean administrator,
        Period during) {}
