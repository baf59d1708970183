package no.tunet.approval.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tunet.approval.domain.Application;
import no.tunet.approval.domain.ApplicationStep;
import no.tunet.approval.domain.Course;
import no.tunet.approval.domain.Lapse;
import no.tunet.approval.domain.Median;
import no.tunet.approval.domain.Phase;
import no.tunet.approval.domain.Standing;
import no.tunet.approval.domain.Way;
import no.tunet.approval.dossier.CourseStore;
import no.tunet.approval.dossier.ReadWay;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.quality.AuditVisit;
import no.tunet.quality.QualityRecords;
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
    private final QualityRecords quality;
    private final BusinessClock clock;

    ReadDesk(DeskStore store, ReadWay ways, CourseStore courses, QualityRecords quality, BusinessClock clock) {
        this.store = store;
        this.ways = ways;
        this.courses = courses;
        this.quality = quality;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public QueueView queue() {
        LocalDate today = clock.today();
        var sent = store.sent(today.plusDays(1), today);
        var rows = new ArrayList<>(waiting(sent, ways.facts(farms(sent), today), today));
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
        var farms = courses.listed(today);
        var known = inScheme(farms, ways.facts(farms.keySet(), today), today);
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
        var farms = courses.listed(today);
        var known = inScheme(farms, ways.facts(farms.keySet(), today), today);
        var visits = new LinkedHashMap<OrganisationId, AuditVisit>();
        quality.visits().forEach(visit -> visits.put(visit.farm(), visit));
        var rows = new ArrayList<AuditsView.Due>();
        known.forEach((farm, way) -> way.quality()
                .auditTo()
                .filter(day -> !visits.containsKey(farm))
                .ifPresent(day -> rows.add(new AuditsView.Due(farm, name(farms, farm), day, Optional.empty()))));
        visits.forEach((farm, visit) -> rows.add(new AuditsView.Due(
                farm, visit.farmName(), visit.plannedOn().orElse(visit.dueOn()), Optional.of(visit))));
        var months = rows.stream()
                .sorted(Comparator.comparing(AuditsView.Due::on).thenComparing(AuditsView.Due::name))
                .collect(Collectors.groupingBy(due -> YearMonth.from(due.on()), TreeMap::new, Collectors.toList()));
        return new AuditsView(
                months.entrySet().stream()
                        .map(month -> new AuditsView.Month(
                                month.getKey(), month.getKey().isBefore(YearMonth.from(today)), month.getValue()))
                        .toList(),
                (int) known.entrySet().stream()
                        .filter(entry ->
                                entry.getValue().quality().auditTo().isEmpty() && !visits.containsKey(entry.getKey()))
                        .count());
    }

    @Transactional(readOnly = true)
    public StatisticsView statistics() {
        LocalDate today = clock.today();
        LocalDate since = today.minusMonths(MONTHS_COUNTED);
        var sent = store.sent(since, today);
        var all = courses.listed(today);
        var everybody = new HashSet<>(all.keySet());
        everybody.addAll(farms(sent));
        var facts = ways.facts(everybody, today);
        var known = inScheme(all, facts, today);
        var late = known.entrySet().stream()
                .filter(entry -> entry.getValue().phase(today) == Phase.OVERDUE)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        var waiting = waiting(sent, facts, today).stream()
                .filter(row -> row.phase().turn() == Phase.Turn.BODY)
                .toList();
        var decided = sent.stream().flatMap(ReadDesk::decided).toList();
        return new StatisticsView(
                since,
                Median.of(decided.stream().map(StatisticsView.Decided::days).toList()),
                decided,
                new StatisticsView.Overdue(
                        known.size(),
                        late.stream()
                                .map(farm -> new StatisticsView.Named(farm, name(all, farm)))
                                .sorted(Comparator.comparing(StatisticsView.Named::name))
                                .toList()),
                new StatisticsView.Overdue(
                        waiting.size(),
                        waiting.stream()
                                .filter(QueueView.Row::late)
                                .map(row -> new StatisticsView.Named(row.farm(), row.name()))
                                .toList()));
    }

    private static Set<OrganisationId> farms(List<DeskStore.Sent> sent) {
        return sent.stream().map(DeskStore.Sent::farm).collect(Collectors.toSet());
    }

    private static Stream<StatisticsView.Decided> decided(DeskStore.Sent sent) {
        return sent.decidedOn().stream()
                .map(on -> new StatisticsView.Decided(
                        sent.farm(), sent.name(), sent.sentOn(), on, ChronoUnit.DAYS.between(sent.sentOn(), on)));
    }

    private static List<QueueView.Row> waiting(List<DeskStore.Sent> sent, ReadWay.Facts facts, LocalDate today) {
        return sent.stream()
                .filter(each -> each.decidedOn().isEmpty())
                .map(each -> row(each, facts, today))
                .filter(row -> row.phase() != Phase.CLOSED)
                .toList();
    }

    private static QueueView.Row row(DeskStore.Sent sent, ReadWay.Facts facts, LocalDate today) {
        var way = new Way(
                sent.application(),
                new Standing.None(),
                facts.of(sent.farm()),
                facts.papers(sent.farm()),
                facts.days());
        Phase phase = way.phase(today);
        LocalDate since = sent.application().last().map(ApplicationStep::on).orElse(today);
        long waited = ChronoUnit.DAYS.between(since, today);
        return new QueueView.Row(
                sent.farm(),
                sent.name(),
                phase,
                since,
                waited,
                phase == Phase.REGISTERED && waited > facts.days().decide());
    }

    /** Farms whose approval is open or rests today, with what their approval stands on. */
    private static Map<OrganisationId, Way> inScheme(
            Map<OrganisationId, CourseStore.Listed> all, ReadWay.Facts facts, LocalDate today) {
        var known = new HashMap<OrganisationId, Way>();
        all.forEach((farm, listed) -> {
            var course = listed.course();
            if (isIn(course, today)) {
                known.put(
                        farm,
                        new Way(Application.DRAFT, course.on(today), facts.of(farm), facts.papers(farm), facts.days()));
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

    private static String name(Map<OrganisationId, CourseStore.Listed> farms, OrganisationId farm) {
        var found = farms.get(farm);
        return found == null ? "–" : found.name();
    }
}
