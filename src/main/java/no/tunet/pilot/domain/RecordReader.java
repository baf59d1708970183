package no.tunet.pilot.domain;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.tunet.kernel.OrgNumber;
import no.tunet.kernel.Reason;

/** Checks everything noted beside a plan before it is taken in, cell by cell; all that is wrong is told with file, line and column. */
final class RecordReader {
    private static final int MOST = 50;
    private static final int LONGEST = 200_000;

    private final Plan plan;
    private final List<PlanTable> tables;
    private final List<Reason> reasons = new ArrayList<>();

    private RecordReader(Plan plan, List<PlanTable> tables) {
        this.plan = plan;
        this.tables = tables;
    }

    static List<Reason> faults(Plan plan, List<PlanTable> tables) {
        var reader = new RecordReader(plan, tables);
        tables.forEach(table -> RecordKind.ofFile(table.name()).ifPresent(kind -> reader.table(kind, table)));
        reader.items();
        return List.copyOf(reader.reasons);
    }

    private void table(RecordKind kind, PlanTable table) {
        if (!table.rows().isEmpty()) {
            kind.columns().stream()
                    .filter(c -> !c.optional() && !table.columns().contains(c.name()))
                    .forEach(c -> add(
                            "pilot.import.missingColumn", kind.file(), c.name(), String.join(", ", table.columns())));
        }
        var keys = new HashSet<String>();
        for (PlanTable.Row row : table.rows()) {
            kind.columns().forEach(column -> cell(kind, row, column));
            String key = kind.columns().stream()
                    .filter(RecordKind.Column::key)
                    .map(c -> row.text(c.name()))
                    .collect(Collectors.joining(" "));
            if (kind.columns().stream().anyMatch(RecordKind.Column::key) && !keys.add(key)) {
                add("pilot.import.sameKey", kind.file(), row.line(), keyNames(kind), key);
            }
        }
    }

    private static String keyNames(RecordKind kind) {
        return kind.columns().stream()
                .filter(RecordKind.Column::key)
                .map(RecordKind.Column::name)
                .collect(Collectors.joining(", "));
    }

    private void cell(RecordKind kind, PlanTable.Row row, RecordKind.Column column) {
        String text = row.text(column.name());
        if (text.isEmpty()) {
            if (!column.optional()) {
                add("pilot.import.empty", kind.file(), row.line(), column.name());
            }
        } else if (text.length() > LONGEST || !isRight(column.type(), text)) {
            add("pilot.import.recordCell", kind.file(), row.line(), column.name(), shortened(text));
        }
    }

    private boolean isRight(String type, String text) {
        return switch (type) {
            case "int" -> text.matches("\\d{1,6}");
            case "five" -> text.matches("[1-5]");
            case "bool" -> text.matches("true|false");
            case "decimal" -> text.matches("-?\\d{1,7}([.]\\d{1,2})?") && !text.matches("-?0+([.]0+)?");
            case "money" -> text.matches("-?\\d{1,12}([.]\\d{1,2})?") && !text.matches("-?0+([.]0+)?");
            case "mark" -> text.matches("WORK|REACH|NONE");
            case "side" -> text.matches("BUDGET|FINANCING");
            case "part" -> text.matches("BUYER|PARTNER|FUNDER");
            case "change" -> text.matches("ACTIVITY|MONEY");
            case "date" -> isDay(text);
            case "quarter" -> Quarter.parse(text).isPresent();
            case "org" -> OrgNumber.isValid(text);
            case "activity" -> plan.activities().stream().anyMatch(a -> a.key().equals(text));
            case "line" -> plan.budget().stream().anyMatch(l -> l.key().equals(text));
            case "risk" -> plan.risks().stream().anyMatch(r -> r.key().equals(text));
            case "meeting" -> stands(RecordKind.MEETINGS, text);
            case "request" -> stands(RecordKind.CHANGES, text);
            case "json" -> text.startsWith("{") && text.endsWith("}");
            case "list" -> text.startsWith("[") && text.endsWith("]");
            default -> true;
        };
    }

    /** A decision at a meeting is made at an item of it, and minutes are approved by a later meeting. */
    private void items() {
        Set<String> items = rows(RecordKind.AGENDA).stream()
                .map(r -> r.text("meeting") + " " + r.text("number"))
                .collect(Collectors.toSet());
        rows(RecordKind.DECISIONS).stream()
                .filter(r -> r.text("meeting").isEmpty()
                        ? !r.text("item").isEmpty() || r.text("point_id").isEmpty()
                        : !items.contains(r.text("meeting") + " " + r.text("item")))
                .forEach(r ->
                        add("pilot.import.recordCell", RecordKind.DECISIONS.file(), r.line(), "item", r.text("item")));
        rows(RecordKind.MEETINGS).stream()
                .filter(r -> !r.text("approved_at").isEmpty())
                .filter(r -> !stands(RecordKind.MEETINGS, r.text("approved_at"))
                        || !r.text("approved_at").matches("\\d{1,6}")
                        || !r.text("number").matches("\\d{1,6}")
                        || Integer.parseInt(r.text("approved_at")) <= Integer.parseInt(r.text("number"))
                        || r.text("minuted_on").isEmpty()
                        || r.text("approved_on").isEmpty())
                .forEach(r -> add(
                        "pilot.import.recordCell",
                        RecordKind.MEETINGS.file(),
                        r.line(),
                        "approved_at",
                        r.text("approved_at")));
    }

    private boolean stands(RecordKind kind, String number) {
        return rows(kind).stream().anyMatch(r -> r.text("number").equals(number));
    }

    private List<PlanTable.Row> rows(RecordKind kind) {
        return tables.stream()
                .filter(t -> t.name().equals(kind.file()))
                .flatMap(t -> t.rows().stream())
                .toList();
    }

    private static boolean isDay(String text) {
        try {
            return LocalDate.parse(text).getYear() > 1900;
        } catch (DateTimeParseException notADay) {
            return false;
        }
    }

    private void add(String code, Object... parameters) {
        if (reasons.size() < MOST) {
            reasons.add(Reason.of(code, parameters));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, text.offsetByCodePoints(0, 39)) + "…";
    }
}
