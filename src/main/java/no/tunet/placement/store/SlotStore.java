package no.tunet.placement.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import no.tunet.agreement.AgreementId;
import no.tunet.directory.BookingId;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.placement.PlacementId;
import no.tunet.placement.PlacementView;
import no.tunet.placement.domain.PlannedDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads filled places, pauses and days off, for the facades and the slices alike. */
@Repository
public class SlotStore {
    private static final String SLOTS = """
            select placement_id, reference, participant_id, org_id, farm_org_id, agreement_id, weekday, half,
                   lower(during) as from_on, upper(during) as before_on, transport, school_calendar
            from placement.slot
            where %s and during && daterange(:from, :to, '[]') order by reference, weekday, half desc limit 5000""";

    private final JdbcClient jdbc;

    SlotStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When a placement does not come. */
    public record PauseRow(PlacementId placement, Period during) {}

    /** When a municipality's school calendar has days off. */
    public record BreakRow(OrganisationId municipality, Period during) {}

    public List<PlacementView> activeFor(AgreementId agreement, LocalDate on) {
        record Row(
                PlacementId id,
                String reference,
                OrganisationId org,
                OrganisationId farm,
                HalfDayOfWeek at,
                boolean paused) {}
        var rows = jdbc.sql("""
                        select s.placement_id, s.reference, s.org_id, s.farm_org_id, s.weekday, s.half,
                               exists (select 1 from placement.pause p where p.placement_id = s.placement_id and p.during @> :on) as paused
                        from placement.slot s where s.agreement_id = :agreement and s.during @> :on order by s.reference limit 2000""")
                .param("agreement", agreement.value())
                .param("on", on)
                .query((rs, i) -> new Row(
                        new PlacementId(rs.getObject("placement_id", UUID.class)),
                        rs.getString("reference"),
                        new OrganisationId(rs.getObject("org_id", UUID.class)),
                        new OrganisationId(rs.getObject("farm_org_id", UUID.class)),
                        halfDay(rs),
                        rs.getBoolean("paused")))
                .list();
        var byPlacement = rows.stream()
                .collect(Collectors.groupingBy(Row::id, java.util.LinkedHashMap::new, Collectors.toList()));
        return byPlacement.values().stream()
                .map(of -> new PlacementView(
                        of.getFirst().id(),
                        of.getFirst().reference(),
                        of.getFirst().org(),
                        of.getFirst().farm(),
                        agreement,
                        of.stream().map(Row::at).collect(Collectors.toCollection(TreeSet::new)),
                        of.getFirst().paused()))
                .toList();
    }

    public Set<BookingId> occupied(Collection<BookingId> bookings, LocalDate on) {
        if (bookings.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql(
                        "select booking_id from placement.slot where booking_id in (:bookings) and during @> :on")
                .param("bookings", bookings.stream().map(BookingId::value).toList())
                .param("on", on)
                .query((rs, i) -> new BookingId(rs.getObject("booking_id", UUID.class)))
                .list());
    }

    /** Row-level security decides whom the acting person may read about. */
    public Set<PlacementId> inSight(Collection<PlacementId> placements) {
        if (placements.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql("select id from placement.placement where id in (:ids)")
                .param("ids", placements.stream().map(PlacementId::value).toList())
                .query((rs, i) -> new PlacementId(rs.getObject("id", UUID.class)))
                .list());
    }

    public List<SlotRow> ofAgreement(AgreementId agreement, Period span) {
        return slots("agreement_id = :key", agreement.value(), span);
    }

    public List<SlotRow> ofFarm(OrganisationId farm, Period span) {
        return slots("farm_org_id = :key", farm.value(), span);
    }

    public List<SlotRow> ofMunicipality(OrganisationId municipality, Period span) {
        return slots("org_id = :key", municipality.value(), span);
    }

    public List<SlotRow> ofPlacement(PlacementId placement, Period span) {
        return slots("placement_id = :key", placement.value(), span);
    }

    private List<SlotRow> slots(String where, UUID key, Period span) {
        return jdbc.sql(SLOTS.formatted(where))
                .param("key", key)
                .param("from", span.from())
                .param("to", span.to())
                .query(SlotStore::slot)
                .list();
    }

    public List<PauseRow> pauses(Collection<PlacementId> placements, Period span) {
        if (placements.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select placement_id, lower(during) as from_on, upper(during) as before_on from placement.pause
                        where placement_id in (:placements) and during && daterange(:from, :to, '[]')""")
                .param("placements", placements.stream().map(PlacementId::value).toList())
                .param("from", span.from())
                .param("to", span.to())
                .query((rs, i) -> new PauseRow(new PlacementId(rs.getObject("placement_id", UUID.class)), period(rs)))
                .list();
    }

    public List<BreakRow> breaks(Collection<OrganisationId> municipalities, Period span) {
        if (municipalities.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select org_id, lower(during) as from_on, upper(during) as before_on from placement.school_break
                        where org_id in (:orgs) and during && daterange(:from, :to, '[]')""")
                .param(
                        "orgs",
                        municipalities.stream().map(OrganisationId::value).toList())
                .param("from", span.from())
                .param("to", span.to())
                .query((rs, i) -> new BreakRow(new OrganisationId(rs.getObject("org_id", UUID.class)), period(rs)))
                .list();
    }

    /** The days farms have closed, as farm and day. */
    public Set<ClosedDay> closedDays(Collection<OrganisationId> farms, Period span) {
        if (farms.isEmpty()) {
            return Set.of();
        }
        return Set.copyOf(jdbc.sql(
                        "select farm_org_id, on_day from placement.closed_day where farm_org_id in (:farms) and on_day between :from and :to")
                .param("farms", farms.stream().map(OrganisationId::value).toList())
                .param("from", span.from())
                .param("to", span.to())
                .query((rs, i) -> new ClosedDay(
                        new OrganisationId(rs.getObject("farm_org_id", UUID.class)),
                        rs.getObject("on_day", LocalDate.class)))
                .list());
    }

    /** A day a farm was closed. */
    public record ClosedDay(OrganisationId farm, LocalDate on) {}

    private static SlotRow slot(ResultSet rs, int i) throws SQLException {
        return new SlotRow(
                new PlacementId(rs.getObject("placement_id", UUID.class)),
                rs.getString("reference"),
                rs.getObject("participant_id", UUID.class),
                new OrganisationId(rs.getObject("org_id", UUID.class)),
                new OrganisationId(rs.getObject("farm_org_id", UUID.class)),
                new AgreementId(rs.getObject("agreement_id", UUID.class)),
                new PlannedDays.Slot(halfDay(rs), period(rs)),
                rs.getBoolean("transport"),
                rs.getBoolean("school_calendar"));
    }

    /** The half-day of the week in a row. */
    public static HalfDayOfWeek halfDay(ResultSet rs) throws SQLException {
        return new HalfDayOfWeek(DayOfWeek.of(rs.getInt("weekday")), HalfDay.valueOf(rs.getString("half")));
    }

    /** A range in PostgreSQL ends before its upper bound; ours includes its end, and an open one has none. */
    public static Period period(ResultSet rs) throws SQLException {
        LocalDate before = rs.getObject("before_on", LocalDate.class);
        LocalDate from = rs.getObject("from_on", LocalDate.class);
        return before == null ? Period.from(from) : new Period(from, before.minusDays(1));
    }
}
