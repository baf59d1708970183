package no.tunet.pilot.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import no.tunet.kernel.Reason;

/** Gathers everything that is wrong with an import while it is read, so that all of it can be told at once; after many it stops counting. */
final class Faults {
    private static final int MOST = 50;
    private static final int LONGEST_CELL = 4000;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");

    private final List<Reason> reasons = new ArrayList<>();

    void add(String code, Object... parameters) {
        if (reasons.size() < MOST) {
            reasons.add(Reason.of(code, parameters));
        }
    }

    boolean none() {
        return reasons.isEmpty();
    }

    List<Reason> all() {
        return List.copyOf(reasons);
    }

    /** Text that must be there. */
    String needed(TableKind kind, PlanTable.Row row, String column) {
        String text = free(kind, row, column);
        if (text.isEmpty()) {
            add("pilot.import.empty", kind.file(), row.line(), column);
        }
        return text;
    }

    /** Text that may be empty. */
    String free(TableKind kind, PlanTable.Row row, String column) {
        String text = row.text(column);
        if (text.length() > LONGEST_CELL) {
            add("pilot.import.tooLong", kind.file(), row.line(), column, text.length(), LONGEST_CELL);
            return "";
        }
        if (CONTROL.matcher(text).find()) {
            add("pilot.import.controlCharacter", kind.file(), row.line(), column);
            return "";
        }
        return text;
    }

    /** A value that may be missing (empty or a dash) but not wrong. */
    <T> Optional<T> value(
            TableKind kind, PlanTable.Row row, String column, String code, Function<String, Optional<T>> parse) {
        String text = row.text(column);
        if (text.isEmpty() || text.equals("-") || text.equals("–")) {
            return Optional.empty();
        }
        Optional<T> value = parse.apply(text);
        if (value.isEmpty()) {
            add(code, kind.file(), row.line(), column, shortened(text));
        }
        return value;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, 39)) + "…";
    }
}
