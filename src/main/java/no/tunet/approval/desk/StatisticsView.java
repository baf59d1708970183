package no.tunet.approval.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Share;

/** How long decisions take and how much is overdue; every figure with the farms it was counted from. */
public record StatisticsView(
        LocalDate since, OptionalDouble medianDays, List<Decided> decided, Overdue selfAudits, Overdue waiting) {
    /** An application that was decided, and in how many days. */
    public record Decided(OrganisationId farm, String name, LocalDate sentOn, LocalDate decidedOn, long days) {}

    /** How many of some farms are overdue, and which. */
    public record Overdue(int of, List<Named> farms) {
        public Share share() {
            return of == 0 ? Share.NONE : new Share(Math.toIntExact(farms.size() * 10_000L / of));
        }
    }

    /** A farm by name. */
    public record Named(OrganisationId farm, String name) {}
}
