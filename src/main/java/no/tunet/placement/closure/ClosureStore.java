package no.tunet.placement.closure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ClosureStore {
    private final JdbcClient jdbc;

    ClosureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A day the farm is closed, or days off of the school calendar. */
    record Row(UUID id, Period during, String text) {}

    List<Row> closedDays(OrganisationId farm, LocalDate from) {
        return jdbc.sql("""
                        select id, on_day, reason from placement.closed_day
                        where farm_org_id = :farm and on_day >= :from order by on_day limit 200""")
                .param("farm", farm.value())
                .param("from", from)
                .query((rs, i) -> new Row(
                        rs.getObject("id", UUID.class),
                        new Period(rs.getObject("on_day", LocalDate.class), rs.getObject("on_day", LocalDate.class)),
                        rs.getString("reason")))
                .list();
    }

    /** Closing a day a second time changes the reason. */
    void close(OrganisationId farm, LocalDate on, String reason) {
        jdbc.sql("""
                        insert into placement.closed_day (id, farm_org_id, on_day, reason) values (:id, :farm, :on, :reason)
                        on conflict (farm_org_id, on_day) do update set reason = excluded.reason""")
                .param("id", Ids.next())
                .param("farm", farm.value())
                .param("on", on)
                .param("reason", reason)
                .update();
    }

    int open(OrganisationId farm, UUID id) {
        return jdbc.sql("delete from placement.closed_day where id = :id and farm_org_id = :farm")
                .param("id", id)
                .param("farm", farm.value())
                .update();
    }

    /** The municipalities with somebody at the farm that day, so that they are told. */
    List<OrganisationId> expecting(OrganisationId farm, LocalDate on) {
        return jdbc.sql("""
                        select distinct org_id from placement.slot
                        where farm_org_id = :farm and weekday = :weekday and during @> :on limit 100""")
                .param("farm", farm.value())
                .param("weekday", on.getDayOfWeek().getValue())
                .param("on", on)
                .query((rs, i) -> new OrganisationId(rs.getObject("org_id", UUID.class)))
                .list();
    }

    List<Row> breaks(OrganisationId municipality, LocalDate from) {
        return jdbc.sql("""
                        select id, lower(during) as from_on, upper(during) as before_on, name from placement.school_break
                        where org_id = :org and upper(during) > :from order by lower(during) limit 200""")
                .param("org", municipality.value())
                .param("from", from)
                .query((rs, i) -> new Row(
                        rs.getObject("id", UUID.class),
                        new Period(
                                rs.getObject("from_on", LocalDate.class),
                                rs.getObject("before_on", LocalDate.class).minusDays(1)),
                        rs.getString("name")))
                .list();
    }

    /** False when it overlaps days off that are there already. */
    boolean addBreak(OrganisationId municipality, Period during, String name) {
        boolean free = jdbc.sql("""
                        select not exists (select 1 from placement.school_break where org_id = :org and during && daterange(:from, :to, '[]'))""")
                .param("org", municipality.value())
                .param("from", during.from())
                .param("to", during.to())
                .query(Boolean.class)
                .single();
        if (free) {
            jdbc.sql(
                            "insert into placement.school_break (id, org_id, during, name) values (:id, :org, daterange(:from, :to, '[]'), :name)")
                    .param("id", Ids.next())
                    .param("org", municipality.value())
                    .param("from", during.from())
                    .param("to", during.to())
                    .param("name", name)
                    .update();
        }
        return free;
    }

    int dropBreak(OrganisationId municipality, UUID id) {
        return jdbc.sql("delete from placement.school_break where id = :id and org_id = :org")
                .param("id", id)
                .param("org", municipality.value())
                .update();
    }
}
