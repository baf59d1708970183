package no.tunet.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.directory.column.DetailColumns;
import no.tunet.directory.domain.Position;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.TargetGroup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class PublishedOfferStore {
    private static final String COPIED = """
            name, description, groups, half_days, places, price_ore, competences, activities, facilities, transports, languages, published_on,
            """ + DetailColumns.NAMES;

    private static final String WITH_PICTURES = """
            from directory.published_offer p
            left join lateral (
              select array_agg(x.id order by x.place, x.id) as picture_ids, array_agg(x.alt order by x.place, x.id) as picture_alts,
                array_agg(x.small_hash || ' ' || x.small_width || ' ' || x.small_height order by x.place, x.id) as picture_smalls,
                array_agg(x.large_hash || ' ' || x.large_width || ' ' || x.large_height order by x.place, x.id) as picture_larges
              from directory.picture x where x.offer_id = p.offer_id) pictures on true
            """;

    private static final String APPROVED = """
            where :today between p.approved_from and p.approved_to and (:group = '' or :group = any(p.groups))
              and (:municipality = '' or p.municipality_code = :municipality)
            """;

    private static final String SHOWN = " (:today between p.approved_from and p.approved_to or p.in_process) ";

    private final JdbcClient jdbc;

    PublishedOfferStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether a farm is approved, and when not, whether its application is being treated. */
    record Approved(Optional<Period> during, boolean undecided) {}

    /** Copies the offer as it stands now when it is published, and takes the copy away when it is not. A hidden position is copied as the middle of the municipality. */
    void renew(
            OfferId offer,
            String farmName,
            Optional<String> municipality,
            Approved approved,
            Optional<Position> centre) {
        jdbc.sql("delete from directory.published_offer where offer_id = :offer")
                .param("offer", offer.value())
                .update();
        jdbc.sql("""
                        insert into directory.published_offer
                          (offer_id, farm_id, farm_name, municipality_code, municipality_name, approved_from, approved_to, in_process,
                           exact_position, latitude, longitude, checked_on, checked_by, changed_at, %s)
                        select o.id, o.farm_id, :farmName, :municipality, coalesce(f.municipality_name, ''), :approvedFrom::date, :approvedTo::date,
                          :undecided and coalesce(f.shown_in_process, false), not coalesce(f.position_hidden, false),
                          case when f.position_hidden then coalesce(:north::float8, round(o.latitude * 5) / 5) else o.latitude end,
                          case when f.position_hidden then coalesce(:east::float8, round(o.longitude * 2.5) / 2.5) else o.longitude end,
                          c.checked_on, c.checked_by, clock_timestamp(), %s
                        from directory.offer o left join directory.farm f on f.farm_id = o.farm_id
                        left join lateral (select checked_on, checked_by from directory.offer_check
                          where offer_id = o.id order by id desc limit 1) c on true
                        where o.id = :offer and o.state = 'PUBLISHED'""".formatted(COPIED, COPIED))
                .param("offer", offer.value())
                .param("farmName", farmName)
                .param("municipality", municipality.orElse(null))
                .param("approvedFrom", approved.during().map(Period::from).orElse(null))
                .param("approvedTo", approved.during().map(Period::to).orElse(null))
                .param("undecided", approved.undecided())
                .param("north", centre.map(Position::latitude).orElse(null))
                .param("east", centre.map(Position::longitude).orElse(null))
                .update();
    }

    /** The published offers of the farm, which now stand or fall with this. */
    List<OfferId> approve(OrganisationId farm, Approved approved) {
        return jdbc.sql("""
                        update directory.published_offer p set approved_from = :from::date, approved_to = :to::date,
                          in_process = :undecided and exists (
                            select 1 from directory.farm f where f.farm_id = p.farm_id and f.shown_in_process), changed_at = clock_timestamp()
                        where farm_id = :farm returning offer_id""")
                .param("farm", farm.value())
                .param("from", approved.during().map(Period::from).orElse(null))
                .param("to", approved.during().map(Period::to).orElse(null))
                .param("undecided", approved.undecided())
                .query((rs, i) -> new OfferId(rs.getObject("offer_id", UUID.class)))
                .list();
    }

    /** Farms shown before they are approved, or without telling where they lie. */
    List<OrganisationId> unsettled() {
        return jdbc.sql("select distinct farm_id from directory.published_offer where in_process or not exact_position")
                .query((rs, i) -> new OrganisationId(rs.getObject("farm_id", UUID.class)))
                .list();
    }

    void touch(Collection<OfferId> offers) {
        jdbc.sql("update directory.published_offer set changed_at = clock_timestamp() where offer_id = any(:offers)")
                .param("offers", offers.stream().map(OfferId::value).toArray(UUID[]::new))
                .update();
    }

    List<PublishedOffer> list(
            Optional<TargetGroup> group, Optional<String> municipality, LocalDate today, int limit, long offset) {
        return chosen(
                        "select p.*, pictures.* " + WITH_PICTURES + APPROVED
                                + " order by p.farm_name, p.name, p.offer_id limit :limit offset :offset",
                        group,
                        municipality,
                        today)
                .param("limit", limit)
                .param("offset", offset)
                .query(PublishedOfferStore::row)
                .list();
    }

    long count(Optional<TargetGroup> group, Optional<String> municipality, LocalDate today) {
        return chosen("select count(*) from directory.published_offer p " + APPROVED, group, municipality, today)
                .query(Long.class)
                .single();
    }

    Optional<PublishedOffer> approved(OfferId id, LocalDate today) {
        return jdbc.sql("select p.*, pictures.* " + WITH_PICTURES
                        + "where p.offer_id = :id and :today between p.approved_from and p.approved_to")
                .param("id", id.value())
                .param("today", today)
                .query(PublishedOfferStore::row)
                .optional();
    }

    List<PublishedOffer> shown(Collection<OfferId> ids, LocalDate today) {
        return jdbc.sql("select p.*, pictures.* " + WITH_PICTURES + "where p.offer_id = any(:ids) and" + SHOWN)
                .param("ids", ids.stream().map(OfferId::value).toArray(UUID[]::new))
                .param("today", today)
                .query(PublishedOfferStore::row)
                .list();
    }

    List<PublishedOffer> shownAfter(Optional<OfferId> last, int limit, LocalDate today) {
        return jdbc.sql("select p.*, pictures.* " + WITH_PICTURES + "where p.offer_id > :last and" + SHOWN
                        + "order by p.offer_id limit :limit")
                .param("last", last.map(OfferId::value).orElse(new UUID(0, 0)))
                .param("limit", limit)
                .param("today", today)
                .query(PublishedOfferStore::row)
                .list();
    }

    List<PublishedOffer> shownOf(OrganisationId farm, LocalDate today, int limit) {
        return jdbc.sql("select p.*, pictures.* " + WITH_PICTURES + "where p.farm_id = :farm and" + SHOWN
                        + "order by p.name, p.offer_id limit :limit")
                .param("farm", farm.value())
                .param("limit", limit)
                .param("today", today)
                .query(PublishedOfferStore::row)
                .list();
    }

    private StatementSpec chosen(
            String sql, Optional<TargetGroup> group, Optional<String> municipality, LocalDate today) {
        return jdbc.sql(sql)
                .param("today", today)
                .param("group", group.map(Enum::name).orElse(""))
                .param("municipality", municipality.orElse(""));
    }

    private static PublishedOffer row(ResultSet rs, int i) throws SQLException {
        return PublishedOfferRows.read(rs);
    }
}
