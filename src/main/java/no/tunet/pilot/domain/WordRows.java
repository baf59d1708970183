package no.tunet.pilot.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Reason;

/** Reads the tables that are mostly words. Names of persons are left out, and the import says so. */
final class WordRows {
    private final Faults faults;
    private final List<Reason> notes;

    WordRows(Faults faults, List<Reason> notes) {
        this.faults = faults;
        this.notes = notes;
    }

    List<Plan.Buyer> buyers(List<PlanTable.Row> rows) {
        return rows.stream()
                .map(row -> new Plan.Buyer(
                        faults.needed(TableKind.BUYERS, row, "name"),
                        faults.free(TableKind.BUYERS, row, "code"),
                        faults.free(TableKind.BUYERS, row, "inhabitants")))
                .toList();
    }

    List<Plan.PlannedRisk> risks(List<PlanTable.Row> rows) {
        var keys = new HashSet<String>();
        var risks = new ArrayList<Plan.PlannedRisk>();
        for (PlanTable.Row row : rows) {
            String key = faults.needed(TableKind.RISKS, row, "risk_id");
            if (!keys.add(key)) {
                faults.add("pilot.import.sameKey", TableKind.RISKS.file(), row.line(), "risk_id", key);
            }
            risks.add(new Plan.PlannedRisk(
                    key,
                    faults.needed(TableKind.RISKS, row, "title"),
                    faults.free(TableKind.RISKS, row, "risk_summary"),
                    faults.free(TableKind.RISKS, row, "measure_summary")));
        }
        return List.copyOf(risks);
    }

    List<Plan.ProjectRole> roles(List<PlanTable.Row> rows) {
        if (rows.stream().anyMatch(row -> !row.text("person").isEmpty())) {
            notes.add(Reason.of("pilot.import.note.namesLeftOut"));
        }
        return rows.stream()
                .map(row -> new Plan.ProjectRole(
                        faults.needed(TableKind.ROLES, row, "role_code"),
                        faults.needed(TableKind.ROLES, row, "role"),
                        faults.free(TableKind.ROLES, row, "organisation"),
                        faults.free(TableKind.ROLES, row, "title")))
                .toList();
    }

    List<Plan.Strategy> strategies(List<PlanTable.Row> rows) {
        return rows.stream().map(this::strategy).toList();
    }

    private Plan.Strategy strategy(PlanTable.Row row) {
        var kind = TableKind.STRATEGIES;
        Optional<Integer> from = faults.value(kind, row, "from_year", "pilot.import.notAYear", PrintedText::year);
        Optional<Integer> to = faults.value(kind, row, "to_year", "pilot.import.notAYear", PrintedText::year);
        if (from.isPresent() && to.isPresent() && to.get() < from.get()) {
            faults.add(
                    "pilot.import.reversed",
                    kind.file(),
                    row.line(),
                    String.valueOf(from.get()),
                    String.valueOf(to.get()));
        }
        return new Plan.Strategy(
                faults.needed(kind, row, "title"),
                from,
                to,
                faults.free(kind, row, "note"),
                faults.free(kind, row, "level"));
    }

    List<Plan.Phase> phases(List<PlanTable.Row> rows) {
        var kind = TableKind.PHASES;
        var phases = new ArrayList<Plan.Phase>();
        for (PlanTable.Row row : rows) {
            faults.needed(kind, row, "year");
            var number = faults.value(kind, row, "phase", "pilot.import.notANumber", WordRows::number);
            var year = faults.value(kind, row, "year", "pilot.import.notAYear", PrintedText::year);
            phases.add(new Plan.Phase(
                    number.orElse(phases.size() + 1), year.orElse(0), faults.needed(kind, row, "content")));
        }
        return List.copyOf(phases);
    }

    List<Plan.DecisionPoint> decisions(List<PlanTable.Row> rows) {
        var kind = TableKind.DECISIONS;
        return rows.stream()
                .map(row -> new Plan.DecisionPoint(
                        faults.needed(kind, row, "id"),
                        faults.needed(kind, row, "when"),
                        faults.needed(kind, row, "who"),
                        faults.needed(kind, row, "text")))
                .toList();
    }

    List<String> quality(List<PlanTable.Row> rows) {
        return rows.stream()
                .map(row -> faults.needed(TableKind.QUALITY, row, "text"))
                .toList();
    }

    private static Optional<Integer> number(String text) {
        return text.matches("\\d{1,3}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
