package no.tunet.quality.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pictures and files that show something. */
@Repository
public class EvidenceStore {
    private static final String VERSIONS = """
             (select v.id from quality.sheet s join quality.sheet v
               on v.id = s.id or s.kind = 'AUDIT' and v.audit_id = s.audit_id and v.number < s.number
               where s.id = :sheet)
            """;

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a file is about. */
    public enum About {
        SELF_AUDIT,
        PRACTICE,
        AUDIT,
        DEVIATION
    }

    /** A file to keep, cleaned already; a picture has a size in pixels. */
    public record NewEvidence(
            UUID id,
            OrganisationId farm,
            About about,
            UUID aboutId,
            String point,
            String fileName,
            String described,
            String mediaType,
            byte[] content,
            int width,
            int height,
            byte[] sha256) {}

    /** A kept file without its content; it belongs to an earlier version of the report when it is not {@code own}. */
    public record Kept(
            UUID id,
            String point,
            String fileName,
            String described,
            boolean picture,
            LocalDate addedOn,
            boolean own) {}

    /** A kept file's content. */
    public record Bytes(String fileName, String mediaType, byte[] content) {}

    /** False when this very file is here already. */
    public boolean add(NewEvidence evidence, PersonId by, LocalDate today) {
        return jdbc.sql("""
                                insert into quality.evidence (id, farm_id, about_kind, about_id, point, file_name, described, media_type, content, width, height, sha256, added_by, added_on)
                                values (:id, :farm, :kind, :about, :point, :file, :described, :type, :content, :width, :height, :sha, :by, :today)
                                on conflict (id) do nothing""")
                        .param("id", evidence.id())
                        .param("farm", evidence.farm().value())
                        .param("kind", evidence.about().name())
                        .param("about", evidence.aboutId())
                        .param("point", evidence.point())
                        .param("file", evidence.fileName())
                        .param("described", evidence.described())
                        .param("type", evidence.mediaType())
                        .param("content", evidence.content())
                        .param("width", evidence.width())
                        .param("height", evidence.height())
                        .param("sha", evidence.sha256())
                        .param("by", by.value())
                        .param("today", today)
                        .update()
                == 1;
    }

    public List<Kept> about(UUID about) {
        return jdbc.sql("""
                        select id, point, file_name, described, media_type = 'image/jpeg' as picture, added_on, true as own from quality.evidence
                        where about_id = :about and removed_on is null order by added_on, id limit 1000""").param("about", about).query(EvidenceStore::kept).list();
    }

    /** The files of a sheet, and of the earlier versions of the same report: what was seen then is still shown. */
    public List<Kept> ofSheet(UUID sheet) {
        return jdbc.sql("""
                        select id, point, file_name, described, media_type = 'image/jpeg' as picture, added_on, about_id = :sheet as own
                        from quality.evidence where about_id in""" + VERSIONS + " and removed_on is null order by added_on, id limit 1000")
                .param("sheet", sheet)
                .query(EvidenceStore::kept)
                .list();
    }

    public Optional<Bytes> content(UUID id) {
        return jdbc.sql(
                        "select file_name, media_type, content from quality.evidence where id = :id and removed_on is null")
                .param("id", id)
                .query((rs, i) ->
                        new Bytes(rs.getString("file_name"), rs.getString("media_type"), rs.getBytes("content")))
                .optional();
    }

    /** The pictures of a sheet and the earlier versions of the same report, with their content, for a printed report; at most sixty. */
    public List<Picture> pictures(UUID sheet) {
        return jdbc.sql("select point, described, content, width, height from quality.evidence where about_id in"
                        + VERSIONS
                        + " and removed_on is null and media_type = 'image/jpeg' order by point, id limit 60")
                .param("sheet", sheet)
                .query((rs, i) -> new Picture(
                        rs.getString("point"),
                        rs.getString("described"),
                        rs.getBytes("content"),
                        rs.getInt("width"),
                        rs.getInt("height")))
                .list();
    }

    /** A picture with its content. */
    public record Picture(String point, String described, byte[] content, int width, int height) {}

    public boolean remove(UUID id, UUID about, LocalDate today) {
        return jdbc.sql(
                                "update quality.evidence set removed_on = :today where id = :id and about_id = :about and removed_on is null")
                        .param("id", id)
                        .param("about", about)
                        .param("today", today)
                        .update()
                == 1;
    }

    private static Kept kept(ResultSet rs, int i) throws SQLException {
        return new Kept(
                rs.getObject("id", UUID.class),
                rs.getString("point"),
                rs.getString("file_name"),
                rs.getString("described"),
                rs.getBoolean("picture"),
                rs.getObject("added_on", LocalDate.class),
                rs.getBoolean("own"));
    }
}
