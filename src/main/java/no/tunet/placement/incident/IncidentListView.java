package no.tunet.placement.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.tunet.placement.domain.Incident.IncidentGrade;
import no.tunet.placement.domain.Incident.IncidentKind;
import no.tunet.ui.Paging;

/** The incidents one may see, newest first, and how many there are of each grade. */
public record IncidentListView(List<Row> rows, List<Count> counts, Paging paging, boolean mayReport) {
    /** One incident in the list: never a name. */
    public record Row(
            UUID id,
            LocalDate on,
            IncidentKind kind,
            IncidentGrade grade,
            String state,
            String farm,
            String municipality) {}

    /** How many of one grade. */
    public record Count(IncidentGrade grade, long number) {}
}
