package no.tunet.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.directory.column.Columns;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class PublishedOfferStore {
    private static final String COPIED = """
            name, description, groups, half_days, places, price_ore, latitude, longitude,
            competences, activities, facilities, transports, languages, published_on""";

    private static final String SHOWN = """
            from directory.published_offer p
            where :today between p.approved_from and p.approved_to and (:group = '' or :group = any(p.groups))
              and (:municipality = '' or p.municipality_code = :municipality)
            """;

    private final JdbcClient jdbc;

    PublishedOfferStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Copies the offer as it stands now when it is published, and takes the copy away when it is not. */
    void renew(OfferId offer, String farmName, Optional<String> municipality, Optional<Period> approved) {
        jdbc.sql("delete from directory.published_offer where offer_id = :offer")
                .param("offer", offer.value())
                .update();
        jdbc.sql("""
                        insert into directory.published_offer
                          (offer_id, farm_id, farm_name, municipality_code, municipality_name, approved_from, approved_to, %s)
                        select o.id, o.farm_id, :farmName, :municipality, coalesce(f.municipality_name, ''),
                          :approvedFrom::date, :approvedTo::date, %s
                        from directory.offer o left join directory.farm f on f.farm_id = o.farm_id
                        where o.id = :offer and o.state = 'PUBLISHED'""".formatted(COPIED, COPIED))
                .param("offer", offer.value())
                .param("farmName", farmName)
                .param("municipality", municipality.orElse(null))
                .param("approvedFrom", approved.map(Period::from).orElse(null))
                .param("approvedTo", approved.map(Period::to).orElse(null))
                .update();
    }

    void approve(OrganisationId farm, Optional<Period> approved) {
        jdbc.sql("""
                        update directory.published_offer set approved_from = :from::date, approved_to = :to::date
                        where farm_id = :farm""")
                .param("farm", farm.value())
                .param("from", approved.map(Period::from).orElse(null))
                .param("to", approved.map(Period::to).orElse(null))
                .update();
    }

    List<PublishedOffer> list(
            Optional<TargetGroup> group, Optional<String> municipality, LocalDate today, int limit, long offset) {
        return chosen(
                        "select p.* " + SHOWN + " order by p.farm_name, p.name, p.offer_id limit :limit offset :offset",
                        group,
                        municipality,
                        today)
                .param("limit", limit)
                .param("offset", offset)
                .query(PublishedOfferStore::row)
                .list();
    }

    long count(Optional<TargetGroup> group, Optional<String> municipality, LocalDate today) {
        return chosen("select count(*) " + SHOWN, group, municipality, today)
                .query(Long.class)
                .single();
    }

    Optional<PublishedOffer> find(OfferId id, LocalDate today) {
        return jdbc.sql("""
                        select p.* from directory.published_offer p
                        where p.offer_id = :id and :today between p.approved_from and p.approved_to""")
                .param("id", id.value())
                .param("today", today)
                .query(PublishedOfferStore::row)
                .optional();
    }

    List<PublishedOffer> after(Optional<OfferId> last, LocalDate today, int limit) {
        return jdbc.sql("""
                        select p.* from directory.published_offer p
                        where p.offer_id > :last and :today between p.approved_from and p.approved_to
                        order by p.offer_id limit :limit""")
                .param("last", last.map(OfferId::value).orElse(new UUID(0, 0)))
                .param("today", today)
                .param("limit", limit)
                .query(PublishedOfferStore::row)
                .list();
    }

    List<PublishedOffer> of(Collection<OfferId> offers, LocalDate today) {
        return jdbc.sql("""
                        select p.* from directory.published_offer p
                        where p.offer_id = any(:offers) and :today between p.approved_from and p.approved_to""")
                .param("offers", offers.stream().map(OfferId::value).toArray(UUID[]::new))
                .param("today", today)
                .query(PublishedOfferStore::row)
                .list();
    }

    List<PublishedOffer> ofFarm(OrganisationId farm, LocalDate today) {
        return jdbc.sql("""
                        select p.* from directory.published_offer p
                        where p.farm_id = :farm and :today between p.approved_from and p.approved_to order by p.name, p.offer_id""")
                .param("farm", farm.value())
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
        long price = rs.getLong("price_ore");
        var asked = rs.wasNull() ? Optional.<Money>empty() : Optional.of(new Money(price));
        return new PublishedOffer(
                new OfferId(rs.getObject("offer_id", UUID.class)),
                rs.getString("name"),
                rs.getString("description"),
                new OrganisationId(rs.getObject("farm_id", UUID.class)),
                rs.getString("farm_name"),
                Optional.ofNullable(rs.getString("municipality_code")),
                rs.getString("municipality_name"),
                Columns.words(rs, "groups", TargetGroup.class),
                Columns.halfDays(rs, "half_days"),
                rs.getInt("places"),
                asked,
                rs.getDouble("latitude"),
                rs.getDouble("longitude"),
                Columns.words(rs, "competences", Competence.class),
                Columns.words(rs, "activities", Activity.class),
                Columns.words(rs, "facilities", Facility.class),
                Columns.words(rs, "transports", Transport.class),
                Columns.words(rs, "languages", SpokenLanguage.class),
                rs.getObject("published_on", LocalDate.class),
                rs.getObject("approved_to", LocalDate.class));
    }
}
