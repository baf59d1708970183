package no.tunet.approval.desk;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.tunet.approval.domain.Application;
import no.tunet.approval.domain.ApplicationStep;
import no.tunet.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeskStore {
    private static final int MOST = 1000;

    private final JdbcClient jdbc;

    DeskStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An application with its steps (their words left out), and the day it was decided. */
    record Sent(
            OrganisationId farm,
            String name,
            LocalDate sentOn,
            Application application,
            Optional<LocalDate> decidedOn) {}

    /** Applications that are not decided, the longest waiting first, and those decided since a day, the newest first. */
    List<Sent> sent(LocalDate decidedSince, LocalDate today) {
        return jdbc.sql("""
                        select a.farm_id, n.name, a.sent_on, s.events, s.days, d.decided_on
                        from (select *, ordinal = max(ordinal) over (partition by farm_id) as latest from approval.application where sent_on is not null) a
                        join party.organisation_name n on n.organisation_id = a.farm_id and n.during @> :today::date
                        join lateral (select array_agg(event order by ordinal) as events, array_agg(on_day order by ordinal) as days,
                          min(on_day) filter (where event = 'REFUSE') as refused_on
                          from approval.application_step where application_id = a.id) s on true
                        join lateral (select least(min(o.decided_on), s.refused_on) as decided_on from approval.step o
                          where o.farm_id = a.farm_id and o.kind = 'OPENED' and o.decided_on >= a.sent_on) d on true
                        where d.decided_on between :since and :today
                          or d.decided_on is null and a.latest and s.events[cardinality(s.events)] <> 'WITHDRAW'
                        order by d.decided_on desc nulls first, s.days[cardinality(s.days)], n.name limit :most""")
                .param("since", decidedSince)
                .param("today", today)
                .param("most", MOST)
                .query((rs, i) -> new Sent(
                        new OrganisationId(rs.getObject("farm_id", UUID.class)),
                        rs.getString("name"),
                        rs.getObject("sent_on", LocalDate.class),
                        steps(rs),
                        Optional.ofNullable(rs.getObject("decided_on", LocalDate.class))))
                .list();
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
