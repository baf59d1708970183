package no.tunet.directory.offering;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import no.tunet.directory.Checked;
import no.tunet.directory.OfferId;
import no.tunet.directory.OfferStatus;
import no.tunet.directory.PictureView;
import no.tunet.directory.column.Columns;
import no.tunet.directory.column.DetailColumns;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.TargetGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OfferPageStore {
    record Farm(String name, String municipality, boolean positionHidden, Optional<Checked> checked, int freshDays) {}

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

    /** The farm behind an offer, and when the offer was last looked at. */
    Optional<Farm> farm(OrganisationId farm, OfferId offer, LocalDate today) {
        return jdbc.sql("""
                        select n.name, coalesce(f.municipality_name, '') as municipality, coalesce(f.position_hidden, false) as hidden,
                          c.checked_on, c.checked_by,
                          (select fresh_days from directory.offer_terms where valid_from <= :today order by valid_from desc limit 1) as fresh_days
                        from party.organisation_name n left join directory.farm f on f.farm_id = n.organisation_id
                        left join lateral (select checked_on, checked_by from directory.offer_check
                          where offer_id = :offer order by id desc limit 1) c on true
                        where n.organisation_id = :farm and n.during @> :today::date""")
                .param("farm", farm.value())
                .param("offer", offer.value())
                .param("today", today)
                .query((rs, i) -> new Farm(
                        rs.getString("name"),
                        rs.getString("municipality"),
                        rs.getBoolean("hidden"),
                        DetailColumns.checked(rs),
                        rs.getInt("fresh_days")))
                .optional();
    }

    List<PictureView> pictures(OfferId offer) {
        return jdbc.sql("select * from directory.picture where offer_id = :offer order by place, id")
                .param("offer", offer.value())
                .query((rs, i) -> DetailColumns.picture(rs))
                .list();
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
