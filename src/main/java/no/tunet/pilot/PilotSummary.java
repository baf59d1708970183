package no.tunet.pilot;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;

/**
 * A pilot in one line beside the others: money planned and spent, activities reached, reports frozen, and what the last frozen report counted. Counts come
 * from frozen reports only, so that they are what somebody has answered for.
 */
public record PilotSummary(
        PilotId id,
        OrganisationId owner,
        String title,
        Period period,
        Money budget,
        Money spent,
        int activities,
        int reached,
        int reports,
        Optional<LocalDate> reportedUntil,
        Counted counted) {

    /** What the last frozen report says the municipalities had done. */
    public record Counted(int purchases, Money bought, int agreements, int farms, int evaluations) {
        public static final Counted NOTHING = new Counted(0, Money.ZERO, 0, 0, 0);
    }
}
