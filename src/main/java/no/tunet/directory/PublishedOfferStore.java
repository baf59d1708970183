package no.tunet.directory;

import java.util.Optional;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PublishedOfferStore {
    private static final String COPIED = """
            name, description, groups, half_days, places, price_ore, latitude, longitude,
            competences, activities, facilities, transports, languages, published_on""";

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
}
