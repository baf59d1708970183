package no.tunet.placement.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.tunet.kernel.HalfDay;
import no.tunet.ui.Option;

/** The form for a correction, with all that has been marked; the originals stay. */
public record CorrectionView(
        UUID placement,
        String name,
        LocalDate on,
        HalfDay half,
        UUID nextId,
        List<UUID> standing,
        boolean conflict,
        List<Made> made,
        List<Option> answers) {
    /** One mark: when it was tapped, what it said, why it was changed (may be empty), and whether it still stands. */
    public record Made(Instant at, String key, String reason, boolean stands) {}
}
