package no.tunet.approval.desk;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.tunet.approval.domain.Application;
import no.tunet.approval.domain.ApplicationStep;
import no.tunet.kernel.OrganisationId;
import no.tunet.party.Position;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeskStore {
    private static final int MOST = 1000;

    private final JdbcClient jdbc;

    DeskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An application that is not decided, with its steps (their words left out). */
    record Pending(OrganisationId farm, String name, Application application) {}

    /** A farm's name and where it lies. */
    record Farm(String name, Optional<Position> position) {}

    List<Pending> pending(LocalDate today) {
        return jdbc.sql("""
                        select a.farm_id, n.name, s.events, s.days
                        from (select distinct on (farm_id) * from approval.application where sent_on is not null order by farm_id, ordinal desc) a
                        join party.organisation_name n on n.organisation_id = a.farm_id and n.during @> :today::date
                        join lateral (select array_agg(event order by ordinal) as events, array_agg(on_day order by ordinal) as days
                          from approval.application_step where application_id = a.id) s on true
                        where not exists (select 1 from approval.step d where d.farm_id = a.farm_id and d.kind = 'OPENED' and d.decided_on >= a.sent_on)
                          and s.events[cardinality(s.events)] not in ('REFUSE', 'WITHDRAW')
                        order by s.days[cardinality(s.days)], n.name limit :most""")
                .param("today", today)
                .param("most", MOST)
                .query((rs, i) -> new Pending(
                        new OrganisationId(rs.getObject("farm_id", UUID.class)), rs.getString("name"), steps(rs)))
                .list();
    }

    List<StatisticsView.Decided> decided(LocalDate since, LocalDate today) {
        return jdbc.sql("""
                        select a.farm_id, n.name, a.sent_on, d.decided_on
                        from approval.application a
                        join party.organisation_name n on n.organisation_id = a.farm_id and n.during @> :today::date
                        join lateral (select min(x.decided_on) as decided_on from (
                            select s.decided_on from approval.step s where s.farm_id = a.farm_id and s.kind = 'OPENED' and s.decided_on >= a.sent_on
                            union all
                            select r.on_day from approval.application_step r where r.application_id = a.id and r.event = 'REFUSE') x) d on true
                        where d.decided_on between :since and :today
                        order by d.decided_on desc, n.name limit :most""")
                .param("since", since)
                .param("today", today)
                .param("most", MOST)
                .query((rs, i) -> {
                    var sent = rs.getObject("sent_on", LocalDate.class);
                    var decided = rs.getObject("decided_on", LocalDate.class);
                    return new StatisticsView.Decided(
                            new OrganisationId(rs.getObject("farm_id", UUID.class)),
                            rs.getString("name"),
                            sent,
                            decided,
                            ChronoUnit.DAYS.between(sent, decided));
                })
                .list();
    }

    Map<OrganisationId, Farm> farms(Set<OrganisationId> ids, LocalDate today) {
        var farms = new HashMap<OrganisationId, Farm>();
        jdbc.sql("""
                        select o.id, n.name, o.latitude, o.longitude from party.organisation o
                        join party.organisation_name n on n.organisation_id = o.id and n.during @> :today::date
                        where o.id = any(:ids)""")
                .param("ids", ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("today", today)
                .query(rs -> {
                    var latitude = rs.getObject("latitude", Double.class);
                    var longitude = rs.getObject("longitude", Double.class);
                    farms.put(
                            new OrganisationId(rs.getObject("id", UUID.class)),
                            new Farm(
                                    rs.getString("name"),
                                    latitude == null || longitude == null
                                            ? Optional.empty()
                                            : Optional.of(new Position(latitude, longitude))));
                });
        return farms;
    }

    private static Application steps(ResultSet rs) throws SQLException {
        String[] events = (String[]) array(rs, "events");
        java.sql.Date[] days = (java.sql.Date[]) array(rs, "days");
        var steps = new ArrayList<ApplicationStep>();
        for (int i = 0; i < events.length; i++) {
            LocalDate on = days[i].toLocalDate();
            steps.add(
                    switch (events[i]) {
                        case "SUBMIT" -> new ApplicationStep.Submitted(on);
                        case "ASK" -> new ApplicationStep.Asked(on, "");
                        case "ANSWER" -> new ApplicationStep.Answered(on, "");
                        case "ACCEPT" -> new ApplicationStep.Accepted(on);
                        case "WITHDRAW" -> new ApplicationStep.Withdrawn(on);
                        case "REFUSE" -> new ApplicationStep.Refused(on, Set.of(), "");
                        default -> throw new IllegalStateException("no such step of an application: " + events[i]);
                    });
        }
        return new Application(steps);
    }

    private static Object array(ResultSet rs, String column) throws SQLException {
        Array array = rs.getArray(column);
        return array.getArray();
    }
}
