package no.tunet.approval.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.tunet.approval.domain.Application;
import no.tunet.approval.domain.ApplicationStep;
import no.tunet.approval.domain.Course;
import no.tunet.approval.domain.Lapse;
import no.tunet.approval.domain.Median;
import no.tunet.approval.domain.Phase;
import no.tunet.approval.domain.Standing;
import no.tunet.approval.domain.Way;
import no.tunet.approval.dossier.CourseStore;
import no.tunet.approval.dossier.PaperStore;
import no.tunet.approval.dossier.ReadWay;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.ui.chart.Places;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the approval body's overview. Every reading is a fixed number of statements, however many farms there are. */
@Component
public class ReadDesk {
    private static final int MONTHS_COUNTED = 24;

    private final DeskStore store;
    private final ReadWay ways;
    private final CourseStore courses;
    private final PaperStore papers;
    private final BusinessClock clock;

    ReadDesk(DeskStore store, ReadWay ways, CourseStore courses, PaperStore papers, BusinessClock clock) {
        this.store = store;
        this.ways = ways;
        this.courses = courses;
        this.papers = papers;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public QueueView queue() {
        var rows = new ArrayList<>(rows());
        rows.sort(Comparator.comparing((QueueView.Row row) -> row.phase().turn() != Phase.Turn.BODY)
                .thenComparing(QueueView.Row::since));
        long forBody = rows.stream()
                .filter(row -> row.phase().turn() == Phase.Turn.BODY)
                .count();
        return new QueueView(rows, forBody);
    }

    @Transactional(readOnly = true)
    public RadarView radar(int days, String title) {
        LocalDate today = clock.today();
        var known = inScheme();
        var farms = store.farms(known.keySet(), today);
        var found = new ArrayList<Map.Entry<OrganisationId, Lapse>>();
        known.forEach((farm, way) -> way.lapses(today).stream()
                .filter(lapse ->
                        !lapse.lastDay().isBefore(today) && !lapse.lastDay().isAfter(today.plusDays(days)))
                .forEach(lapse -> found.add(Map.entry(farm, lapse))));
        found.sort(Comparator.comparing(entry -> entry.getValue().lastDay()));
        var numbers = new HashMap<OrganisationId, Integer>();
        var places = new ArrayList<Places.Place>();
        for (var entry : found) {
            var farm = farms.get(entry.getKey());
            if (farm != null && farm.position().isPresent() && !numbers.containsKey(entry.getKey())) {
                numbers.put(entry.getKey(), numbers.size() + 1);
                var at = farm.position().get();
                places.add(new Places.Place(
                        numbers.size(),
                        farm.name(),
                        "/godkjenninger/" + entry.getKey(),
                        new Places.Point(at.latitude(), at.longitude())));
            }
        }
        return new RadarView(
                days,
                found.stream()
                        .map(entry -> new RadarView.Row(
                                entry.getKey(),
                                name(farms, entry.getKey()),
                                entry.getValue(),
                                ChronoUnit.DAYS.between(today, entry.getValue().lastDay()),
                                numbers.getOrDefault(entry.getKey(), 0)))
                        .toList(),
                new Places(title, places, Optional.empty()));
    }

    @Transactional(readOnly = true)
    public AuditsView audits() {
        LocalDate today = clock.today();
        var known = inScheme();
        var farms = store.farms(known.keySet(), today);
        var months = new TreeMap<YearMonth, List<AuditsView.Due>>();
        int never = 0;
        for (var entry : known.entrySet()) {
            var due = entry.getValue().quality().auditTo();
            if (due.isEmpty()) {
                never++;
            } else {
                months.computeIfAbsent(YearMonth.from(due.get()), m -> new ArrayList<>())
                        .add(new AuditsView.Due(entry.getKey(), name(farms, entry.getKey()), due.get()));
            }
        }
        return new AuditsView(
                months.entrySet().stream()
                        .map(month -> new AuditsView.Month(
                                month.getKey(),
                                month.getKey().isBefore(YearMonth.from(today)),
                                month.getValue().stream()
                                        .sorted(Comparator.comparing(AuditsView.Due::on))
                                        .toList()))
                        .toList(),
                never);
    }

    @Transactional(readOnly = true)
    public StatisticsView statistics() {
        LocalDate today = clock.today();
        LocalDate since = today.minusMonths(MONTHS_COUNTED);
        var decided = store.decided(since, today);
        var known = inScheme();
        var late = known.entrySet().stream()
                .filter(entry -> entry.getValue().phase(today) == Phase.OVERDUE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var farms = store.farms(late, today);
        var waiting = rows().stream()
                .filter(row -> row.phase().turn() == Phase.Turn.BODY)
                .toList();
        return new StatisticsView(
                since,
                Median.of(decided.stream().map(StatisticsView.Decided::days).toList()),
                decided,
                new StatisticsView.Overdue(
                        known.size(),
                        late.stream()
                                .map(farm -> new StatisticsView.Named(farm, name(farms, farm)))
                                .sorted(Comparator.comparing(StatisticsView.Named::name))
                                .toList()),
                new StatisticsView.Overdue(
                        waiting.size(),
                        waiting.stream()
                                .filter(QueueView.Row::late)
                                .map(row -> new StatisticsView.Named(row.farm(), row.name()))
                                .toList()));
    }

    private List<QueueView.Row> rows() {
        LocalDate today = clock.today();
        var pending = store.pending(today);
        var facts = ways.facts(pending.stream().map(DeskStore.Pending::farm).collect(Collectors.toSet()), today);
        var days = papers.dayNumbers(today);
        return pending.stream()
                .map(each -> {
                    var way = new Way(
                            each.application(),
                            new Standing.None(),
                            facts.of(each.farm()),
                            facts.papers(each.farm()),
                            days);
                    Phase phase = way.phase(today);
                    LocalDate since =
                            each.application().last().map(ApplicationStep::on).orElse(today);
                    long waited = ChronoUnit.DAYS.between(since, today);
                    return new QueueView.Row(
                            each.farm(),
                            each.name(),
                            phase,
                            since,
                            waited,
                            phase == Phase.REGISTERED && waited > days.decide());
                })
                .filter(row -> row.phase() != Phase.CLOSED)
                .toList();
    }

    /** Farms whose approval is open or rests today, with what their approval stands on. */
    private Map<OrganisationId, Way> inScheme() {
        LocalDate today = clock.today();
        var all = courses.ofAll(courses.farmsWithSteps());
        Set<OrganisationId> farms = all.keySet();
        var facts = ways.facts(farms, today);
        var days = papers.dayNumbers(today);
        var known = new HashMap<OrganisationId, Way>();
        all.forEach((farm, course) -> {
            if (isIn(course, today)) {
                known.put(farm, new Way(Application.DRAFT, course.on(today), facts.of(farm), facts.papers(farm), days));
            }
        });
        return known;
    }

    private static boolean isIn(Course course, LocalDate today) {
        return switch (course.on(today)) {
            case Standing.Open open -> true;
            case Standing.Suspended suspended -> true;
            case Standing.None none -> false;
            case Standing.Ended ended -> false;
            case Standing.Lapsed lapsed -> false;
        };
    }

    private static String name(Map<OrganisationId, DeskStore.Farm> farms, OrganisationId farm) {
        var found = farms.get(farm);
        return found == null ? "–" : found.name();
    }
}
