package no.tunet.pilot.format;

import java.util.ArrayList;
import java.util.List;
import no.tunet.kernel.Reason;
import no.tunet.pilot.PlanFile;
import no.tunet.pilot.domain.Plan;
import no.tunet.pilot.domain.PlanReader;
import no.tunet.pilot.domain.PlanTable;
import no.tunet.pilot.domain.Reading;
import no.tunet.pilot.domain.TableKind;
import no.tunet.ui.IdentityNumber;

/** Reads a plan from files: a set of CSV files, or one JSON. Saves nothing. */
public final class PlanImport {
    private PlanImport() {}

    /** Reads a plan from its JSON form, as it is kept. */
    public static Reading readJson(String json) {
        var reasons = new ArrayList<Reason>();
        var tables = JsonTables.read("plan.json", json, reasons);
        return reasons.isEmpty() ? PlanReader.read(tables) : new Reading.Unreadable(List.copyOf(reasons));
    }

    public static String toJson(List<PlanTable> tables) {
        return JsonTables.write(tables);
    }

    public static Reading read(List<PlanFile> files) {
        return switch (PlanFiles.open(files)) {
            case FilesRead.Refused refused -> new Reading.Unreadable(refused.reasons());
            case FilesRead.Tables opened -> withoutIdentityNumbers(opened.tables());
        };
    }

    /** No free text holds an identity number; the whole plan is refused when one does. */
    private static Reading withoutIdentityNumbers(List<PlanTable> tables) {
        var reasons = new ArrayList<Reason>();
        for (PlanTable table : tables) {
            for (PlanTable.Row row : table.rows()) {
                row.cells().entrySet().stream()
                        .filter(cell -> IdentityNumber.isIn(cell.getValue()))
                        .forEach(cell -> reasons.add(
                                Reason.of("pilot.import.identityNumber", table.name(), row.line(), cell.getKey())));
            }
        }
        return reasons.isEmpty() ? PlanReader.read(tables) : new Reading.Unreadable(List.copyOf(reasons));
    }

    /** The plan with another budget and financing, both in the JSON form; printed totals belong to the printed plan only. */
    public static Plan replaceMoney(Reading.Read printed, String money) {
        var replacing = JsonTables.read("money.json", money, new ArrayList<>());
        var tables = new ArrayList<>(
                replacing.stream().filter(t -> isMoney(t.name())).toList());
        printed.tables().stream()
                .filter(t -> !isMoney(t.name()) && !t.name().equals(TableKind.TOTALS.file()))
                .forEach(tables::add);
        return switch (PlanReader.read(tables)) {
            case Reading.Read read -> read.plan();
            case Reading.Unreadable unreadable ->
                throw new IllegalStateException("a kept budget can no longer be read: " + unreadable.reasons());
        };
    }

    private static boolean isMoney(String table) {
        return table.equals(TableKind.BUDGET.file()) || table.equals(TableKind.FINANCING.file());
    }
}
