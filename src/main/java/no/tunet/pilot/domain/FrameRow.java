package no.tunet.pilot.domain;

import java.util.Optional;

/** Reads what frames the project; refuses months in the wrong order. */
final class FrameRow {
    private static final TableKind KIND = TableKind.PROJECT;

    private final Faults faults;

    FrameRow(Faults faults) {
        this.faults = faults;
    }

    Optional<ProjectFrame> read(PlanTable.Row row) {
        String title = faults.needed(KIND, row, "title");
        faults.needed(KIND, row, "period_from");
        faults.needed(KIND, row, "period_to");
        var from = faults.value(KIND, row, "period_from", "pilot.import.notAMonth", PrintedText::month);
        var to = faults.value(KIND, row, "period_to", "pilot.import.notAMonth", PrintedText::month);
        var frame = faults.value(KIND, row, "cost_frame", "pilot.import.notMoney", PrintedText::money);
        var year = faults.value(KIND, row, "year_of_work", "pilot.import.notMoney", PrintedText::money);
        var due = faults.value(KIND, row, "final_report_due", "pilot.import.notADay", PrintedText::day);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (to.get().isBefore(from.get())) {
            faults.add(
                    "pilot.import.reversed",
                    KIND.file(),
                    row.line(),
                    from.get().toString(),
                    to.get().toString());
            return Optional.empty();
        }
        return Optional.of(new ProjectFrame(
                title,
                faults.free(KIND, row, "call"),
                faults.free(KIND, row, "service_area"),
                from.get(),
                to.get(),
                frame,
                year,
                due));
    }
}
