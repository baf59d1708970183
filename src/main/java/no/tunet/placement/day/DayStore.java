package no.tunet.placement.day;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.Attendance;
import no.tunet.placement.domain.DayLog;
import no.tunet.placement.domain.DayLog.Company;
import no.tunet.placement.domain.DayLog.DayActivity;
import no.tunet.placement.domain.DayLog.Mood;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DayStore {
    private final JdbcClient jdbc;

    DayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody whose weekly pattern has a half-day on the date; the call name only while the sheet is shared. */
    record Comer(
            PlacementId placement,
            String reference,
            Optional<String> callName,
            HalfDay half,
            boolean transport,
            boolean away,
            Optional<String> farmClosed,
            Optional<LogLine> log) {}

    record LogLine(Mood mood, Company company, DayActivity activity, boolean outdoors) {}

    record Place(OrganisationId municipality, OrganisationId farm, UUID agreement, boolean transport) {}

    /** In one statement: the day's people with pauses, days off, the closed day and the newest day log. */
    List<Comer> comers(OrganisationId farm, LocalDate on) {
        return jdbc.sql("""
                        select s.placement_id, s.reference, i.call_name, s.half, s.transport,
                          exists (select 1 from placement.pause p where p.placement_id = s.placement_id and p.during @> :on)
                            or (s.school_calendar and exists (select 1 from placement.school_break b where b.org_id = s.org_id and b.during @> :on)) as away,
                          (select c.reason from placement.closed_day c where c.farm_org_id = s.farm_org_id and c.on_day = :on) as closed,
                          g.mood, g.company, g.activity, g.outdoors
                        from placement.slot s
                        left join placement.information_sheet i on i.placement_id = s.placement_id and i.shared
                        left join lateral (
                          select l.* from placement.day_log l where l.placement_id = s.placement_id and l.on_day = :on
                          order by l.made_at desc limit 1) g on true
                        where s.farm_org_id = :farm and s.weekday = :weekday and s.during @> :on
                        order by s.half desc, i.call_name nulls last, s.reference limit 200""")
                .param("farm", farm.value())
                .param("on", on)
                .param("weekday", on.getDayOfWeek().getValue())
                .query(DayStore::comer)
                .list();
    }

    Optional<Place> place(PlacementId placement, OrganisationId farm, LocalDate on, HalfDay half) {
        return jdbc.sql("""
                        select org_id, farm_org_id, agreement_id, transport from placement.slot
                        where placement_id = :id and farm_org_id = :farm and weekday = :weekday and half = :half and during @> :on""")
                .param("id", placement.value())
                .param("farm", farm.value())
                .param("weekday", on.getDayOfWeek().getValue())
                .param("half", half.name())
                .param("on", on)
                .query(DayStore::place)
                .optional();
    }

    Optional<Place> anyPlace(PlacementId placement, OrganisationId farm, LocalDate on) {
        return jdbc.sql("""
                        select org_id, farm_org_id, agreement_id, transport from placement.slot
                        where placement_id = :id and farm_org_id = :farm and weekday = :weekday and during @> :on limit 1""")
                .param("id", placement.value())
                .param("farm", farm.value())
                .param("weekday", on.getDayOfWeek().getValue())
                .param("on", on)
                .query(DayStore::place)
                .optional();
    }

    Optional<String> callName(PlacementId placement) {
        return jdbc.sql("select call_name from placement.information_sheet where placement_id = :id and shared")
                .param("id", placement.value())
                .query(String.class)
                .optional();
    }

    /** Keeps a mark; the same id a second time is the same mark and changes nothing. */
    void keep(Tap tap, Place place, PersonId by) {
        var mark = tap.mark();
        String state = switch (mark.what()) {
            case Attendance.Present p -> "PRESENT";
            case Attendance.Late l -> "LATE";
            case Attendance.Absent a -> "ABSENT";
        };
        Optional<Attendance.Absent> absent =
                mark.what() instanceof Attendance.Absent a ? Optional.of(a) : Optional.empty();
        jdbc.sql("""
                        insert into placement.mark (id, placement_id, org_id, farm_org_id, agreement_id, on_day, half, state, cause, notice_minutes,
                          transport, extra_hours, replaces, reason, made_at, made_by)
                        values (:id, :placement, :org, :farm, :agreement, :on, :half, :state, :cause, :notice,
                          :transport, :extra, :replaces::uuid[], :reason, :made, :by)
                        on conflict (id) do nothing""")
                .param("id", mark.id())
                .param("placement", tap.placement().value())
                .param("org", place.municipality().value())
                .param("farm", place.farm().value())
                .param("agreement", place.agreement())
                .param("on", tap.on())
                .param("half", tap.half().name())
                .param("state", state)
                .param("cause", absent.map(a -> a.cause().name()).orElse(null))
                .param(
                        "notice",
                        absent.map(Attendance.Absent::notice)
                                .map(Duration::toMinutes)
                                .orElse(0L))
                .param("transport", mark.transport())
                .param("extra", mark.extraHours())
                .param("replaces", array(mark.replaces()))
                .param("reason", tap.reason().orElse(null))
                .param("made", mark.madeAt().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    void keep(LogTap tap, Place place, PersonId by) {
        DayLog log = tap.log();
        jdbc.sql("""
                        insert into placement.day_log (id, placement_id, org_id, farm_org_id, on_day, mood, company, activity, outdoors, made_at, made_by)
                        values (:id, :placement, :org, :farm, :on, :mood, :company, :activity, :outdoors, :made, :by)
                        on conflict (id) do nothing""")
                .param("id", log.id())
                .param("placement", tap.placement().value())
                .param("org", place.municipality().value())
                .param("farm", place.farm().value())
                .param("on", tap.on())
                .param("mood", log.mood().name())
                .param("company", log.company().name())
                .param("activity", log.activity().name())
                .param("outdoors", log.outdoors())
                .param("made", log.madeAt().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    private static String array(java.util.Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(java.util.stream.Collectors.joining(",", "{", "}"));
    }

    private static Place place(ResultSet rs, int i) throws SQLException {
        return new Place(
                new OrganisationId(rs.getObject("org_id", UUID.class)),
                new OrganisationId(rs.getObject("farm_org_id", UUID.class)),
                rs.getObject("agreement_id", UUID.class),
                rs.getBoolean("transport"));
    }

    private static Comer comer(ResultSet rs, int i) throws SQLException {
        String mood = rs.getString("mood");
        return new Comer(
                new PlacementId(rs.getObject("placement_id", UUID.class)),
                rs.getString("reference"),
                Optional.ofNullable(rs.getString("call_name")),
                HalfDay.valueOf(rs.getString("half")),
                rs.getBoolean("transport"),
                rs.getBoolean("away"),
                Optional.ofNullable(rs.getString("closed")),
                mood == null
                        ? Optional.empty()
                        : Optional.of(new LogLine(
                                Mood.valueOf(mood),
                                Company.valueOf(rs.getString("company")),
                                DayActivity.valueOf(rs.getString("activity")),
                                rs.getBoolean("outdoors"))));
    }
}
