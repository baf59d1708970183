package no.tunet.pilot.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;

/** A cost the project really had, on a budget line and a day; a correction is an entry with the opposite sign. Whose it was, when not the owner's; hours where it is own work. */
public record CostEntry(
        String lineKey,
        LocalDate on,
        Money amount,
        String text,
        Optional<OrganisationId> partner,
        Optional<Hours> hours) {
    /** Own work: how many hours, and in which role. */
    public record Hours(BigDecimal number, String role) {}

    /** A cost of the owner's that is no own work. */
    public CostEntry(String lineKey, LocalDate on, Money amount, String text) {
        this(lineKey, on, amount, text, Optional.empty(), Optional.empty());
    }
}
