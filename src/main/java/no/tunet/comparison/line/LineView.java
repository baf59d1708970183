package no.tunet.comparison.line;

import java.util.Optional;
import java.util.UUID;
import no.tunet.comparison.ComparisonId;
import no.tunet.comparison.domain.Side;

/** One line being written: whose comparison and side, and the line's id when it exists already. */
public record LineView(ComparisonId id, Side side, Optional<UUID> line, int version) {
    public String action() {
        return id.path() + "/linjer" + line.map(it -> "/" + it).orElse("");
    }
}
