package no.tunet.comparison.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One column of a comparison: today's service, or an offer (with its id when it came from the register). */
public record Side(UUID id, boolean today, String name, Optional<UUID> offer, List<CostLine> lines) {
    public Side {
        lines = List.copyOf(lines);
    }

    public Side(UUID id, boolean today, String name, List<CostLine> lines) {
        this(id, today, name, Optional.empty(), lines);
    }
}
