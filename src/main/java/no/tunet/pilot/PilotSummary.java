package no.tunet.pilot;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;

/**
 * A pilot in one line beside the others: money planned and spent, activities reached, risks that are high now, reports delivered, accepted and due next, and
 * what the last delivered report counted. Counts come from delivered reports only, so that they are what somebody has answered for.
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
        int highRisks,
        int delivered,
        int accepted,
        Optional<LocalDate> nextDue,
        Optional<LocalDate> reportedUntil,
        Optional<LocalDate> closedOn,
        Counted counted) {

    /** The next report's day has passed. */
    public boolean isOverdue(LocalDate today) {
        return nextDue.filter(due -> due.isBefore(today)).isPresent();
    }
}
