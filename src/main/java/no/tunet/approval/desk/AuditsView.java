package no.tunet.approval.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import no.tunet.kernel.OrganisationId;

/** When the next external audit of each approved farm is due, by month; months before this one are overdue. */
public record AuditsView(List<Month> months, int never) {
    /** A month and the farms that are due in it. */
    public record Month(YearMonth month, boolean overdue, List<Due> farms) {}

    /** A farm and its day. */
    public record Due(OrganisationId farm, String name, LocalDate on) {}
}
