package no.tunet.comparison.domain;

import java.util.List;
import java.util.UUID;

/** One column of a comparison: today's service, or an offer. */
public record Side(UUID id, boolean today, String name, List<CostLine> lines) {
    public Side {
        lines = List.copyOf(lines);
    }
}
