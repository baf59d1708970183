package no.tunet.approval.register;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.approval.domain.StandingKind;
import no.tunet.kernel.OrganisationId;

/** A farm in the officer's list: its standing today and the last day of its validity. */
public record RegisterRow(
        OrganisationId farm,
        String name,
        Optional<String> orgNumber,
        StandingKind standing,
        Optional<LocalDate> validTo) {}
