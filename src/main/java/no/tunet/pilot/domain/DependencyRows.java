package no.tunet.pilot.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads which activities come after which; an unknown activity or a loop is told, the loop with all its activities. */
final class DependencyRows {
    private static final TableKind KIND = TableKind.DEPENDENCIES;

    private final Faults faults;

    DependencyRows(Faults faults) {
        this.faults = faults;
    }

    List<Dependency> read(List<PlanTable.Row> rows, List<Activity> activities) {
        var dependencies = new ArrayList<Dependency>();
        for (PlanTable.Row row : rows) {
            Optional<Integer> lag =
                    faults.value(KIND, row, "lag_quarters", "pilot.import.notALag", DependencyRows::lag);
            dependencies.add(new Dependency(
                    faults.needed(KIND, row, "activity_id"), faults.needed(KIND, row, "after_id"), lag.orElse(0)));
        }
        DependencyRules.refusals(activities, dependencies)
                .forEach(reason -> faults.add("pilot.import.dependency", KIND.file(), reason));
        return List.copyOf(dependencies);
    }

    private static Optional<Integer> lag(String text) {
        return text.matches("[-−]?\\d{1,3}") ? Optional.of(Integer.parseInt(text.replace('−', '-'))) : Optional.empty();
    }
}
