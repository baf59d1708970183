package no.tunet.need;

import java.time.LocalDate;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.UnitId;
import no.tunet.need.domain.Need;

/** A need as it lies in the database: whose it is, its state, the day it came into that state, and the version to save against. */
public record StoredNeed(
        NeedId id, OrganisationId organisation, UnitId unit, Need need, LocalDate since, int version) {}
