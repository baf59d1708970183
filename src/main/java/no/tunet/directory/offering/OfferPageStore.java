package no.tunet.directory.offering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.tunet.directory.OfferId;
import no.tunet.directory.OfferStatus;
import no.tunet.directory.column.Columns;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.TargetGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OfferPageStore {
    record Farm(String name, String municipality) {}

    private final JdbcClient jdbc;

    OfferPageStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OfferListRow> ofFarm(OrganisationId farm, LocalDate today, int limit) {
        return jdbc.sql("""
                        select o.id, o.name, o.state, o.groups, o.places * cardinality(o.half_days) as seats,
                          (select count(*) from directory.taken_place t where t.offer_id = o.id and t.during @> :today::date) as taken
                        from directory.offer o where o.farm_id = :farm
                        order by case o.state when 'PUBLISHED' then 0 when 'DRAFT' then 1 else 2 end, o.name, o.id limit :limit""")
                .param("farm", farm.value())
                .param("today", today)
                .param("limit", limit)
                .query((rs, i) -> new OfferListRow(
                        new OfferId(rs.getObject("id", UUID.class)),
                        rs.getString("name"),
                        OfferStatus.valueOf(rs.getString("state")),
                        Columns.words(rs, "groups", TargetGroup.class),
                        rs.getInt("seats"),
                        rs.getInt("taken")))
                .list();
    }

    Optional<Farm> farm(OrganisationId farm, LocalDate today) {
        return jdbc.sql("""
                        select n.name, coalesce(f.municipality_name, '') as municipality
                        from party.organisation_name n left join directory.farm f on f.farm_id = n.organisation_id
                        where n.organisation_id = :farm and n.during @> :today::date""")
                .param("farm", farm.value())
                .param("today", today)
                .query((rs, i) -> new Farm(rs.getString("name"), rs.getString("municipality")))
                .optional();
    }

    /** How many places are taken on each half-day on a day. */
    Map<HalfDayOfWeek, Integer> taken(OfferId offer, LocalDate on) {
        var taken = new TreeMap<HalfDayOfWeek, Integer>();
        jdbc.sql("""
                        select half_day, count(*) as seats from directory.taken_place
                        where offer_id = :offer and during @> :on::date group by half_day""").param("offer", offer.value()).param("on", on).query(rs -> {
            taken.put(Columns.halfDay(rs.getInt("half_day")), rs.getInt("seats"));
        });
        return taken;
    }
}
