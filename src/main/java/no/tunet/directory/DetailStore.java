package no.tunet.directory;

import java.time.LocalDate;
import no.tunet.directory.column.DetailColumns;
import no.tunet.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DetailStore {
    private final JdbcClient jdbc;

    DetailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when somebody else has changed the offer since this version was read. */
    boolean change(OfferId offer, OfferDetails details, int version, LocalDate today) {
        return jdbc.sql("update directory.offer set (%s) = row(%s), changed_on = :today, version = version + 1"
                                        .formatted(DetailColumns.NAMES, DetailColumns.PARAMETERS)
                                + " where id = :offer and version = :version")
                        .params(DetailColumns.values(details))
                        .param("offer", offer.value())
                        .param("version", version)
                        .param("today", today)
                        .update()
                == 1;
    }

    void check(OfferId offer, OrganisationId farm, Checker by, LocalDate today) {
        jdbc.sql("""
                        insert into directory.offer_check (offer_id, farm_id, checked_by, checked_on)
                        values (:offer, :farm, :by, :today)""")
                .param("offer", offer.value())
                .param("farm", farm.value())
                .param("by", by.name())
                .param("today", today)
                .update();
    }
}
