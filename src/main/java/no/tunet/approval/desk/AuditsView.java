package no.tunet.approval.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.OrganisationId;
import no.tunet.quality.AuditVisit;

/** When each farm in the scheme is audited next, by month: visits that are planned, and days by which one is due. Months before this one are overdue. */
public record AuditsView(List<Month> months, int never) {
    /** A month and the farms that are due in it. */
    public record Month(YearMonth month, boolean overdue, List<Due> farms) {}

    /** A farm and its day; with the audit when one is asked for. */
    public record Due(OrganisationId farm, String name, LocalDate on, Optional<AuditVisit> visit) {}
}
