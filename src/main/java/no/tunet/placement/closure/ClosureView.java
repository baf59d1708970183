package no.tunet.placement.closure;

import java.util.List;
import java.util.UUID;
import no.tunet.kernel.Period;

/** Closed days of a farm, or days off of a school calendar, to come. */
public record ClosureView(List<Line> lines) {
    /** One span and its words. */
    public record Line(UUID id, Period during, String text) {}

    static ClosureView of(List<ClosureStore.Row> rows) {
        return new ClosureView(
                rows.stream().map(r -> new Line(r.id(), r.during(), r.text())).toList());
    }
}
