package no.tunet.pilot.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tunet.kernel.Reason;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.domain.Activity;
import no.tunet.pilot.domain.Mark;
import no.tunet.pilot.domain.Progress;
import no.tunet.pilot.domain.Quarter;

/** The progress plan as it is drawn: whole years of quarters, one row per activity, each cell planned, done, both or neither. */
public record Gantt(List<Quarter> quarters, List<Integer> years, List<Row> rows, Quarter now) {
    /** One activity across all quarters. */
    public record Row(Activity activity, List<Cell> cells, Progress progress) {
        /** How far it has come, for a sentence. */
        public Reason state() {
            return switch (progress) {
                case Progress.NotDue starts -> Reason.of("pilot.progress.state.notDue");
                case Progress.OnPlan latest -> Reason.of("pilot.progress.state.onPlan");
                case Progress.Behind behind ->
                    Reason.of("pilot.progress.state.behind", behind.since().words());
                case Progress.Done done ->
                    Reason.of("pilot.progress.state.done", done.in().words());
            };
        }
    }

    /** One quarter of one activity. */
    public record Cell(Quarter quarter, Optional<Mark> planned, Optional<Mark> actual, boolean now) {
        /** What stands in the cell for those who do not see the colour, as message key. */
        public String words() {
            String plan = planned.map(m -> m == Mark.REACH ? "reach" : "work").orElse("none");
            String done = actual.map(m -> m == Mark.REACH ? "reach" : "work").orElse("none");
            return "pilot.cell." + plan + "." + done;
        }
    }

    static Gantt of(KeptPlan plan, Map<String, SortedMap<Quarter, Mark>> actual, LocalDate today) {
        var frame = plan.printed().frame();
        var activities = plan.printed().activities();
        int first = activities.stream()
                .flatMap(a -> a.firstPlanned().stream())
                .mapToInt(Quarter::year)
                .reduce(frame.from().getYear(), Math::min);
        int last = activities.stream()
                .flatMap(a -> a.lastPlanned().stream())
                .mapToInt(Quarter::year)
                .reduce(frame.to().getYear(), Math::max);
        var quarters =
                Quarter.between(new Quarter(first, 1), new Quarter(last, 4)).toList();
        var now = Quarter.of(today);
        var rows = activities.stream()
                .map(a -> row(a, quarters, actual.getOrDefault(a.key(), new TreeMap<>()), now, today))
                .toList();
        return new Gantt(
                quarters, quarters.stream().map(Quarter::year).distinct().toList(), rows, now);
    }

    private static Row row(
            Activity activity, List<Quarter> quarters, SortedMap<Quarter, Mark> actual, Quarter now, LocalDate today) {
        var cells = quarters.stream()
                .map(q -> new Cell(
                        q,
                        Optional.ofNullable(activity.planned().get(q)),
                        Optional.ofNullable(actual.get(q)),
                        q.equals(now)))
                .toList();
        return new Row(activity, cells, Progress.of(activity, actual, today));
    }
}
