package no.tunet.directory.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.directory.OfferId;
import no.tunet.directory.PictureView;
import no.tunet.directory.column.DetailColumns;
import no.tunet.documents.SafePicture;
import no.tunet.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PictureStore {
    private final JdbcClient jdbc;

    PictureStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PictureView> of(OfferId offer) {
        return jdbc.sql("select * from directory.picture where offer_id = :offer order by place, id")
                .param("offer", offer.value())
                .query((rs, i) -> DetailColumns.picture(rs))
                .list();
    }

    int most(LocalDate today) {
        return jdbc.sql("""
                        select most_pictures from directory.offer_terms where valid_from <= :today
                        union all select most_pictures from directory.offer_terms order by 1 limit 1""").param("today", today).query(Integer.class).single();
    }

    void add(UUID id, OfferId offer, OrganisationId farm, String alt, SafePicture picture, LocalDate today) {
        jdbc.sql("""
                        insert into directory.picture (id, farm_id, offer_id, place, alt, small_width, small_height, small_hash,
                          large_width, large_height, large_hash, added_on)
                        values (:id, :farm, :offer, (select coalesce(max(place), 0) + 1 from directory.picture where offer_id = :offer), :alt,
                          :smallWidth, :smallHeight, :smallHash, :largeWidth, :largeHeight, :largeHash, :today)""")
                .param("id", id)
                .param("farm", farm.value())
                .param("offer", offer.value())
                .param("alt", alt)
                .param("smallWidth", picture.small().width())
                .param("smallHeight", picture.small().height())
                .param("smallHash", picture.small().sha256())
                .param("largeWidth", picture.large().width())
                .param("largeHeight", picture.large().height())
                .param("largeHash", picture.large().sha256())
                .param("today", today)
                .update();
        keep(id, farm, picture.small());
        keep(id, farm, picture.large());
    }

    private void keep(UUID id, OrganisationId farm, SafePicture.Rendition rendition) {
        jdbc.sql("""
                        insert into directory.picture_file (picture_id, farm_id, hash, jpeg) values (:id, :farm, :hash, :jpeg)
                        on conflict do nothing""")
                .param("id", id)
                .param("farm", farm.value())
                .param("hash", rendition.sha256())
                .param("jpeg", rendition.jpeg())
                .update();
    }

    void describe(UUID id, OfferId offer, String alt) {
        jdbc.sql("update directory.picture set alt = :alt where id = :id and offer_id = :offer")
                .param("id", id)
                .param("offer", offer.value())
                .param("alt", alt)
                .update();
    }

    void remove(UUID id, OfferId offer) {
        jdbc.sql("delete from directory.picture where id = :id and offer_id = :offer")
                .param("id", id)
                .param("offer", offer.value())
                .update();
    }

    Optional<byte[]> file(UUID id, String hash) {
        return jdbc.sql("select jpeg from directory.picture_file where picture_id = :id and hash = :hash")
                .param("id", id)
                .param("hash", hash)
                .query((rs, i) -> rs.getBytes("jpeg"))
                .optional();
    }
}
