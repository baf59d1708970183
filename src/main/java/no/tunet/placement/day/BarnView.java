package no.tunet.placement.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.Reason;
import no.tunet.ui.Option;

/** Everybody who comes to the farm on a day. Offline it shows initials only; only the farm's own people correct, close days and keep the list of who works there. */
public record BarnView(
        LocalDate on,
        LocalDate today,
        Optional<Reason> holiday,
        Optional<String> closed,
        boolean offline,
        boolean ownFarm,
        List<Row> rows) {
    /** How many have not been marked. */
    public long left() {
        return rows.stream().filter(row -> row.state() instanceof Shown.Waiting).count();
    }

    /** Whom a report can be about: those of the day, once each. */
    public List<Option> subjects() {
        return rows.stream()
                .map(row -> Option.of(row.placement().toString(), row.name()))
                .distinct()
                .toList();
    }

    /** One person's half-day: a name to call, or a reference while the sheet is not shared. */
    public record Row(
            UUID placement,
            UUID nextId,
            String name,
            boolean hasSheet,
            HalfDay half,
            boolean transport,
            Shown state,
            List<UUID> standing,
            boolean logged) {
        /** A short name of the half-day of a person, for anchors and ids. */
        public String key() {
            return placement + "-" + half;
        }
    }

    /** What a row shows. */
    public sealed interface Shown {
        /** Not marked. */
        record Waiting() implements Shown {}

        /** Marked, in words. */
        record Marked(String key, boolean corrected) implements Shown {}

        /** Differing marks, all in words. */
        record Differing(List<String> keys) implements Shown {}
    }
}
