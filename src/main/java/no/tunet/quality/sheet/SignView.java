package no.tunet.quality.sheet;

import java.util.List;
import java.util.UUID;
import no.tunet.kernel.Reason;
import no.tunet.quality.domain.SheetKind;
import no.tunet.quality.domain.SheetRules.Raised;

/** What signing means now: what is missing, or which deviations it would raise. */
public record SignView(UUID id, SheetKind kind, List<Reason> missing, List<Line> raised, int points) {
    /** A deviation that signing would raise. */
    public record Line(String code, String text, Raised raised) {}
}
