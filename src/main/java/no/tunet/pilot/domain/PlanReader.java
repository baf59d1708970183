package no.tunet.pilot.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.Reason;

/** Turns the tables of an import into a plan. Lists everything that is wrong at once, with file, line and column; contradictions are not wrong. */
public final class PlanReader {
    private final Map<TableKind, PlanTable> tables = new EnumMap<>(TableKind.class);
    private final Faults faults = new Faults();
    private final List<Reason> notes = new ArrayList<>();
    private final List<PlanTable> record = new ArrayList<>();

    private PlanReader() {}

    public static Reading read(List<PlanTable> tables) {
        var reader = new PlanReader();
        reader.sort(tables);
        if (!reader.faults.none()) {
            return new Reading.Unreadable(reader.faults.all());
        }
        Optional<Plan> plan = reader.plan();
        if (plan.isEmpty() || !reader.faults.none()) {
            return new Reading.Unreadable(reader.faults.all());
        }
        var wrong = RecordReader.faults(plan.get(), reader.record);
        if (!wrong.isEmpty()) {
            return new Reading.Unreadable(wrong);
        }
        return new Reading.Read(
                plan.get(),
                PlanCheck.contradictions(plan.get()),
                List.copyOf(reader.notes),
                List.copyOf(reader.tables.values()),
                List.copyOf(reader.record));
    }

    private void sort(List<PlanTable> given) {
        for (PlanTable table : given) {
            var kind = TableKind.ofFile(table.name());
            if (RecordKind.ofFile(table.name()).isPresent()) {
                if (record.stream().anyMatch(t -> t.name().equals(table.name()))) {
                    faults.add("pilot.import.twice", table.name());
                }
                record.add(table);
            } else if (kind.isEmpty()) {
                notes.add(Reason.of("pilot.import.note.unknownTable", table.name()));
            } else if (tables.containsKey(kind.get())) {
                faults.add("pilot.import.twice", table.name());
            } else {
                tables.put(kind.get(), table);
                columns(kind.get(), table);
            }
        }
        for (TableKind kind : TableKind.values()) {
            if (kind.isNeeded() && !tables.containsKey(kind)) {
                faults.add("pilot.import.missingTable", kind.file());
            }
        }
    }

    private void columns(TableKind kind, PlanTable table) {
        if (!kind.isNeeded() && table.rows().isEmpty() && table.columns().isEmpty()) {
            return;
        }
        for (String column : kind.required()) {
            if (!table.columns().contains(column)) {
                faults.add("pilot.import.missingColumn", kind.file(), column, String.join(", ", table.columns()));
            }
        }
        table.columns().stream()
                .filter(c -> !kind.knows(c))
                .forEach(c -> notes.add(Reason.of("pilot.import.note.unknownColumn", kind.file(), c)));
        if (new HashSet<>(table.columns()).size() < table.columns().size()) {
            faults.add("pilot.import.sameColumn", kind.file());
        }
        if (kind.isNeeded() && table.rows().isEmpty()) {
            faults.add("pilot.import.noRows", kind.file());
        }
    }

    private Optional<Plan> plan() {
        var money = new MoneyRows(faults);
        var words = new WordRows(faults, notes);
        Optional<ProjectFrame> frame = new FrameRow(faults).read(row(TableKind.PROJECT));
        var buyers = words.buyers(rows(TableKind.BUYERS));
        var activities = new ActivityRows(faults).read(table(TableKind.ACTIVITIES));
        var dependencies = new DependencyRows(faults).read(rows(TableKind.DEPENDENCIES), activities);
        var budget = money.budget(rows(TableKind.BUDGET));
        var financing = money.financing(rows(TableKind.FINANCING));
        var totals = money.totals(rows(TableKind.TOTALS));
        var risks = words.risks(rows(TableKind.RISKS));
        var roles = words.roles(rows(TableKind.ROLES));
        var strategies = words.strategies(rows(TableKind.STRATEGIES));
        var phases = words.phases(rows(TableKind.PHASES));
        var decisions = words.decisions(rows(TableKind.DECISIONS));
        var quality = words.quality(rows(TableKind.QUALITY));
        return frame.map(f -> new Plan(
                f,
                buyers,
                roles,
                strategies,
                phases,
                activities,
                dependencies,
                risks,
                budget,
                financing,
                totals,
                decisions,
                quality));
    }

    private PlanTable table(TableKind kind) {
        return tables.getOrDefault(kind, new PlanTable(kind.file(), List.of(), List.of()));
    }

    private List<PlanTable.Row> rows(TableKind kind) {
        return table(kind).rows();
    }

    private PlanTable.Row row(TableKind kind) {
        return rows(kind).getFirst();
    }
}
