package no.tunet.directory.farm;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.directory.OfferId;
import no.tunet.directory.column.Columns;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.TargetGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FarmPageStore {
    private final JdbcClient jdbc;

    FarmPageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FarmOfferRow> published(OrganisationId farm, LocalDate today, int limit) {
        return jdbc.sql("""
                        select p.offer_id, p.name, p.groups, p.price_ore, p.places * cardinality(p.half_days)
                          - (select count(*) from directory.taken_place t where t.offer_id = p.offer_id and t.during @> :today::date) as free
                        from directory.published_offer p where p.farm_id = :farm order by p.name, p.offer_id limit :limit""")
                .param("farm", farm.value())
                .param("today", today)
                .param("limit", limit)
                .query((rs, i) -> {
                    long price = rs.getLong("price_ore");
                    var asked = rs.wasNull() ? Optional.<Money>empty() : Optional.of(new Money(price));
                    return new FarmOfferRow(
                            new OfferId(rs.getObject("offer_id", UUID.class)),
                            rs.getString("name"),
                            Columns.words(rs, "groups", TargetGroup.class),
                            asked,
                            rs.getInt("free"));
                })
                .list();
    }

    List<ClosedWeekRow> closed(OrganisationId farm, LocalDate from, int limit) {
        return jdbc.sql("""
                        select id, lower(during) as during_from, upper(during) as during_to, note from directory.closed_week
                        where farm_id = :farm and upper(during) > :from order by lower(during) limit :limit""")
                .param("farm", farm.value())
                .param("from", from)
                .param("limit", limit)
                .query((rs, i) -> new ClosedWeekRow(
                        rs.getObject("id", UUID.class), Columns.period(rs, "during"), rs.getString("note")))
                .list();
    }

    void close(OrganisationId farm, Period during, String note) {
        jdbc.sql("""
                        insert into directory.closed_week (id, farm_id, during, note)
                        values (:id, :farm, daterange(:from, :to, '[]'), :note)""")
                .param("id", Ids.next())
                .param("farm", farm.value())
                .param("from", during.from())
                .param("to", during.to())
                .param("note", note)
                .update();
    }

    void reopen(OrganisationId farm, UUID closedWeek) {
        jdbc.sql("delete from directory.closed_week where id = :id and farm_id = :farm")
                .param("id", closedWeek)
                .param("farm", farm.value())
                .update();
    }

    /** One change at a time to a farm's closed weeks, until the transaction ends. */
    void lock(OrganisationId farm) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('closed ' || :farm, 0))")
                .param("farm", farm.toString())
                .query(rs -> {});
    }
}
