package no.tunet.approval.desk;

import java.time.LocalDate;
import java.util.List;
import no.tunet.approval.domain.Phase;
import no.tunet.kernel.OrganisationId;

/** Applications on their way: those that wait for the approval body first, the longest waiting on top. */
public record QueueView(List<Row> rows, long forBody) {
    /** A farm on its way: where it stands, since when, how many days, and whether the body's own deadline is passed. */
    public record Row(OrganisationId farm, String name, Phase phase, LocalDate since, long days, boolean late) {}
}
