package no.tunet.directory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;

/** When a farm takes no one, known ahead: holidays, lambing, harvest. Spans do not overlap. */
public record ClosedWeeks(Collection<Period> spans) {
    public ClosedWeeks {
        spans = List.copyOf(spans);
    }

    public boolean contains(LocalDate day) {
        return spans.stream().anyMatch(span -> span.contains(day));
    }

    public Decision<ClosedWeeks> plus(Period span, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (span.to().isBefore(today)) {
            reasons.add(Reason.of("directory.reason.closed-span-over", span.to()));
        }
        if (span.isOpen()) {
            reasons.add(Reason.of("directory.reason.closed-span-open"));
        }
        spans.stream()
                .filter(span::overlaps)
                .forEach(other ->
                        reasons.add(Reason.of("directory.reason.closed-span-overlaps", other.from(), other.to())));
        return Decision.unless(reasons, () -> {
            var all = new ArrayList<>(spans);
            all.add(span);
            return new ClosedWeeks(all);
        });
    }
}
