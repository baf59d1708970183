package no.tunet.pilot.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.tunet.kernel.Money;
import no.tunet.kernel.Share;

/** Reads budget, financing and printed totals. A missing amount stays missing; a negative one is refused. */
final class MoneyRows {
    private static final String YEAR_COLUMN = "y\\d{4}";

    private final Faults faults;

    MoneyRows(Faults faults) {
        this.faults = faults;
    }

    List<BudgetLine> budget(List<PlanTable.Row> rows) {
        var keys = new HashSet<String>();
        return rows.stream().map(row -> budgetLine(row, keys)).toList();
    }

    private BudgetLine budgetLine(PlanTable.Row row, Set<String> keys) {
        var kind = TableKind.BUDGET;
        String comment = faults.free(kind, row, "comment");
        Optional<Share> stated =
                faults.value(kind, row, "position_percent", "pilot.import.notAPercent", PrintedText::percent);
        return new BudgetLine(
                key(kind, row, "line_id", keys),
                faults.needed(kind, row, "line"),
                faults.free(kind, row, "party"),
                amounts(kind, row),
                money(kind, row, "sum_stated"),
                stated.or(() -> PrintedText.position(comment)),
                comment);
    }

    List<FinancingLine> financing(List<PlanTable.Row> rows) {
        var kind = TableKind.FINANCING;
        var keys = new HashSet<String>();
        var lines = new ArrayList<FinancingLine>();
        for (PlanTable.Row row : rows) {
            faults.needed(kind, row, "kind");
            var source = faults.value(kind, row, "kind", "pilot.import.notAKind", FinancingKind::ofCode);
            lines.add(new FinancingLine(
                    key(kind, row, "source_id", keys),
                    faults.needed(kind, row, "source"),
                    source.orElse(FinancingKind.CASH),
                    amounts(kind, row),
                    money(kind, row, "sum_stated"),
                    faults.free(kind, row, "comment")));
        }
        return List.copyOf(lines);
    }

    List<PrintedTotal> totals(List<PlanTable.Row> rows) {
        var kind = TableKind.TOTALS;
        var totals = new ArrayList<PrintedTotal>();
        for (PlanTable.Row row : rows) {
            faults.value(kind, row, "table", "pilot.import.notASide", MoneyRows::side)
                    .ifPresent(side -> totals.add(new PrintedTotal(side, amounts(kind, row), money(kind, row, "sum"))));
        }
        return List.copyOf(totals);
    }

    private static Optional<PrintedTotal.Side> side(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "budget" -> Optional.of(PrintedTotal.Side.BUDGET);
            case "financing" -> Optional.of(PrintedTotal.Side.FINANCING);
            default -> Optional.empty();
        };
    }

    private YearAmounts amounts(TableKind kind, PlanTable.Row row) {
        var byYear = new TreeMap<Integer, Money>();
        row.cells().keySet().stream()
                .filter(c -> c.matches(YEAR_COLUMN))
                .forEach(c -> money(kind, row, c).ifPresent(m -> byYear.put(Integer.parseInt(c.substring(1)), m)));
        return new YearAmounts(byYear);
    }

    private Optional<Money> money(TableKind kind, PlanTable.Row row, String column) {
        return faults.value(kind, row, column, "pilot.import.notMoney", PrintedText::money)
                .filter(amount -> {
                    if (amount.isNegative()) {
                        faults.add("pilot.import.negative", kind.file(), row.line(), column);
                    }
                    return !amount.isNegative();
                });
    }

    private String key(TableKind kind, PlanTable.Row row, String column, Set<String> keys) {
        String key = faults.needed(kind, row, column);
        if (!keys.add(key)) {
            faults.add("pilot.import.sameKey", kind.file(), row.line(), column, key);
        }
        return key;
    }
}
