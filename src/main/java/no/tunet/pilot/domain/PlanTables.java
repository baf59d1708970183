package no.tunet.pilot.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The tables of a plan with other amounts or other quarters; all their words stay. */
public final class PlanTables {
    private PlanTables() {}

    /** Budget and financing with the amounts under {@code b-} and {@code f-} and the line's key; the printed sums are dropped, they no longer hold. */
    public static List<PlanTable> withMoney(List<PlanTable> tables, Map<String, YearAmounts> amounts) {
        return tables.stream()
                .filter(t ->
                        t.name().equals(TableKind.BUDGET.file()) || t.name().equals(TableKind.FINANCING.file()))
                .map(t -> retyped(t, t.name().equals(TableKind.BUDGET.file()), amounts))
                .toList();
    }

    private static PlanTable retyped(PlanTable table, boolean budget, Map<String, YearAmounts> amounts) {
        var columns = new ArrayList<>(table.columns().stream()
                .filter(c -> !c.matches("y\\d{4}|sum_stated"))
                .toList());
        var rows = new ArrayList<PlanTable.Row>();
        for (PlanTable.Row row : table.rows()) {
            var cells = new HashMap<>(row.cells());
            cells.keySet().retainAll(columns);
            String key = budget ? "b-" + row.text("line_id") : "f-" + row.text("source_id");
            amounts.getOrDefault(key, YearAmounts.NONE)
                    .byYear()
                    .forEach((year, amount) ->
                            cells.put("y" + year, amount.kroner().toPlainString()));
            rows.add(new PlanTable.Row(row.line(), cells));
        }
        rows.stream()
                .flatMap(r -> r.cells().keySet().stream())
                .filter(c -> c.matches("y\\d{4}"))
                .distinct()
                .sorted()
                .forEach(columns::add);
        return new PlanTable(table.name(), columns, rows);
    }

    /** The activities with other quarters for one of them. */
    public static PlanTable withQuarters(List<PlanTable> tables, String activity, SortedMap<Quarter, Mark> marks) {
        PlanTable table = tables.stream()
                .filter(t -> t.name().equals(TableKind.ACTIVITIES.file()))
                .findFirst()
                .orElseThrow();
        var columns = new ArrayList<>(table.columns());
        marks.keySet().stream()
                .map(Quarter::toString)
                .filter(c -> !columns.contains(c))
                .forEach(columns::add);
        var rows = table.rows().stream()
                .map(row -> row.text("activity_id").equals(activity) ? moved(row, marks) : row)
                .toList();
        return new PlanTable(table.name(), columns, rows);
    }

    private static PlanTable.Row moved(PlanTable.Row row, SortedMap<Quarter, Mark> marks) {
        var cells = new HashMap<>(row.cells());
        cells.keySet().removeIf(c -> Quarter.parse(c).isPresent());
        marks.forEach((quarter, mark) -> cells.put(quarter.toString(), mark.printed()));
        return new PlanTable.Row(row.line(), cells);
    }
}
