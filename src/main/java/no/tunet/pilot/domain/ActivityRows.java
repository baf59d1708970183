package no.tunet.pilot.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;

/** Reads the progress plan: a mark is a small x, a capital X or nothing; anything else is told with its cell. */
final class ActivityRows {
    private static final TableKind KIND = TableKind.ACTIVITIES;

    private final Faults faults;

    ActivityRows(Faults faults) {
        this.faults = faults;
    }

    List<Activity> read(PlanTable table) {
        var quarters = table.columns().stream()
                .filter(c -> Quarter.parse(c).isPresent())
                .toList();
        if (quarters.isEmpty()) {
            faults.add("pilot.import.noQuarters", KIND.file());
        }
        var keys = new HashSet<String>();
        var activities = new ArrayList<Activity>();
        for (PlanTable.Row row : table.rows()) {
            String key = faults.needed(KIND, row, "activity_id");
            if (!keys.add(key)) {
                faults.add("pilot.import.sameKey", KIND.file(), row.line(), "activity_id", key);
            }
            var marks = new TreeMap<Quarter, Mark>();
            for (String column : quarters) {
                faults.value(KIND, row, column, "pilot.import.notAMark", Mark::ofPrinted)
                        .ifPresent(mark -> marks.put(Quarter.parse(column).orElseThrow(), mark));
            }
            activities.add(
                    new Activity(key, faults.needed(KIND, row, "activity"), faults.free(KIND, row, "code"), marks));
        }
        return List.copyOf(activities);
    }
}
