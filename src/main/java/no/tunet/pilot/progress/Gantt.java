package no.tunet.pilot.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.tunet.kernel.Reason;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.domain.Activity;
import no.tunet.pilot.domain.Baseline;
import no.tunet.pilot.domain.Dependency;
import no.tunet.pilot.domain.DependencyRules;
import no.tunet.pilot.domain.DependencyRules.Early;
import no.tunet.pilot.domain.Mark;
import no.tunet.pilot.domain.Progress;
import no.tunet.pilot.domain.Quarter;

/** The progress plan as it is drawn, seen from a day: whole years of quarters, one row per activity, each cell planned, as in the baseline, done, or none. */
public record Gantt(List<Quarter> quarters, List<Integer> years, List<Row> rows, Quarter now) {
    /** One activity across all quarters, with what it waits for and what is wrong with that. */
    public record Row(Activity activity, List<Cell> cells, Progress progress, List<Link> after, List<Reason> warnings) {
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

    /** What an activity waits for. */
    public record Link(Dependency dependency, String name) {}

    /** One quarter of one activity; the baseline is there only where it says something else than the plan. */
    public record Cell(
            Quarter quarter, Optional<Mark> planned, Optional<Mark> actual, Optional<String> baseline, boolean now) {
        /** What stands in the cell for those who do not see the colour, as message key. */
        public String words() {
            return "pilot.cell." + word(planned) + "." + word(actual);
        }

        public boolean isEmpty() {
            return planned.isEmpty() && actual.isEmpty() && baseline.isEmpty();
        }

        private static String word(Optional<Mark> mark) {
            return mark.map(m -> m == Mark.REACH ? "reach" : "work").orElse("none");
        }
    }

    static Gantt of(
            KeptPlan plan, Map<String, SortedMap<Quarter, Mark>> actual, Optional<Baseline> baseline, LocalDate on) {
        var activities = plan.current().activities();
        var quarters = span(plan, baseline);
        var now = Quarter.of(on);
        var after = new HashMap<String, List<Link>>();
        plan.current()
                .dependencies()
                .forEach(d -> after.computeIfAbsent(d.activity(), k -> new ArrayList<>())
                        .add(new Link(d, plan.current().activityName(d.after()))));
        var warnings = new HashMap<String, List<Reason>>();
        Stream.concat(
                        DependencyRules.early(activities, plan.current().dependencies()).stream(),
                        DependencyRules.begunEarly(activities, plan.current().dependencies(), actual, on).stream())
                .forEach(early -> warnings.computeIfAbsent(early.because().activity(), k -> new ArrayList<>())
                        .add(warning(plan, early)));
        var rows = activities.stream()
                .map(a -> new Row(
                        a,
                        cells(
                                a.planned(),
                                actual.getOrDefault(a.key(), new TreeMap<>()),
                                baseline.map(b -> b.quarters().getOrDefault(a.key(), new TreeMap<>())),
                                quarters,
                                now),
                        Progress.of(a, actual.getOrDefault(a.key(), new TreeMap<>()), on),
                        after.getOrDefault(a.key(), List.of()),
                        warnings.getOrDefault(a.key(), List.of())))
                .toList();
        return new Gantt(
                quarters, quarters.stream().map(Quarter::year).distinct().toList(), rows, now);
    }

    private static Reason warning(KeptPlan plan, Early early) {
        return Reason.of(
                early.really() ? "pilot.dependency.early.really" : "pilot.dependency.early.planned",
                early.starts().words(),
                plan.current().activityName(early.because().after()));
    }

    private static List<Quarter> span(KeptPlan plan, Optional<Baseline> baseline) {
        var frame = plan.printed().frame();
        var years = Stream.of(
                        Stream.of(frame.from().getYear(), frame.to().getYear()),
                        plan.current().activities().stream()
                                .flatMap(a -> a.planned().keySet().stream())
                                .map(Quarter::year),
                        baseline.stream()
                                .flatMap(b -> b.quarters().values().stream())
                                .flatMap(q -> q.keySet().stream())
                                .map(Quarter::year))
                .flatMap(s -> s)
                .mapToInt(Integer::intValue)
                .summaryStatistics();
        return Quarter.between(new Quarter(years.getMin(), 1), new Quarter(years.getMax(), 4))
                .toList();
    }

    private static List<Cell> cells(
            SortedMap<Quarter, Mark> planned,
            SortedMap<Quarter, Mark> actual,
            Optional<SortedMap<Quarter, Mark>> baseline,
            List<Quarter> quarters,
            Quarter now) {
        return quarters.stream()
                .map(q -> new Cell(
                        q,
                        Optional.ofNullable(planned.get(q)),
                        Optional.ofNullable(actual.get(q)),
                        baseline.flatMap(b -> Optional.ofNullable(b.get(q)).equals(Optional.ofNullable(planned.get(q)))
                                ? Optional.empty()
                                : Optional.of(Optional.ofNullable(b.get(q))
                                        .map(Mark::printed)
                                        .orElse("–"))),
                        q.equals(now)))
                .toList();
    }
}
