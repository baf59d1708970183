package no.tunet.pilot.format;

import java.util.ArrayList;
import java.util.List;
import no.tunet.kernel.Reason;
import no.tunet.pilot.PlanFile;
import no.tunet.pilot.domain.PlanReader;
import no.tunet.pilot.domain.PlanTable;
import no.tunet.pilot.domain.Reading;
import no.tunet.pilot.domain.RecordKind;
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
        return reasons.isEmpty() ? whole(tables) : new Reading.Unreadable(List.copyOf(reasons));
    }

    private static Reading whole(List<PlanTable> tables) {
        Reading reading = PlanReader.read(tables);
        if (reading instanceof Reading.Read read) {
            var wrong = wrongVersions(read);
            return wrong.isEmpty() ? read : new Reading.Unreadable(wrong);
        }
        return reading;
    }

    /** The plan with later versions of some tables, in the JSON form; printed totals belong to the printed plan only. */
    public static Reading.Read revised(Reading.Read printed, String later) {
        var replacing = JsonTables.read("later.json", later, new ArrayList<>());
        return switch (PlanReader.read(merged(printed, replacing))) {
            case Reading.Read read -> read;
            case Reading.Unreadable unreadable ->
                throw new IllegalStateException("a kept plan can no longer be read: " + unreadable.reasons());
        };
    }

    /** A whole read import in the JSON form: the plan, and what was noted beside it. */
    public static String toJson(Reading.Read read) {
        var all = new ArrayList<>(read.tables());
        all.addAll(read.record());
        return toJson(all);
    }

    /** What is wrong with the later versions of a plan that an import brings along. */
    static List<Reason> wrongVersions(Reading.Read read) {
        var reasons = new ArrayList<Reason>();
        read.record().stream()
                .filter(t -> t.name().equals(RecordKind.REVISIONS.file()))
                .flatMap(t -> t.rows().stream())
                .forEach(row -> reasons.addAll(wrongVersion(read, row)));
        return List.copyOf(reasons);
    }

    private static List<Reason> wrongVersion(Reading.Read read, PlanTable.Row row) {
        var reasons = new ArrayList<Reason>();
        var replacing = JsonTables.read(RecordKind.REVISIONS.file(), row.text("tables"), reasons);
        if (!reasons.isEmpty()) {
            return reasons;
        }
        return PlanReader.read(merged(read, replacing)) instanceof Reading.Unreadable unreadable
                ? unreadable.reasons()
                : List.of();
    }

    private static List<PlanTable> merged(Reading.Read printed, List<PlanTable> later) {
        var replacing = later.stream().filter(t -> moves(t.name())).toList();
        var replaced = replacing.stream().map(PlanTable::name).toList();
        var tables = new ArrayList<>(replacing);
        printed.tables().stream()
                .filter(t -> !replaced.contains(t.name()))
                .filter(t -> !t.name().equals(TableKind.TOTALS.file()))
                .forEach(tables::add);
        return tables;
    }

    /** The tables that may change after a plan was read in. */
    public static boolean moves(String table) {
        return TableKind.ofFile(table).filter(TableKind::moves).isPresent();
    }
}
