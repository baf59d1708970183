package no.tunet.documents;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DocumentStore {
    private final JdbcClient jdbc;

    DocumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DocumentId id, NewDocument document, byte[] sha256, Optional<PersonId> maker, LocalDate today) {
        jdbc.sql("""
                        insert into documents.document (id, org_id, also_for, about_kind, about_id, title, file_name, media_type, content, sha256, made_by, made_on)
                        values (:id, :org, :also, :kind, :about, :title, :file, :type, :content, :sha, :maker, :today)""")
                .param("id", id.value())
                .param("org", document.organisation().value())
                .param("also", document.alsoFor().map(OrganisationId::value).orElse(null))
                .param("kind", document.about().kind())
                .param("about", document.about().id())
                .param("title", document.titleKey())
                .param("file", document.fileName())
                .param("type", document.mediaType())
                .param("content", document.content())
                .param("sha", sha256)
                .param("maker", maker.map(PersonId::value).orElse(null))
                .param("today", today)
                .update();
    }

    List<DocumentView> about(ObjectRef about) {
        return jdbc.sql("""
                        select id, title, file_name, media_type, length(content) as bytes, sha256, made_on from documents.document
                        where about_kind = :kind and about_id = :id order by made_at desc limit 200""")
                .param("kind", about.kind())
                .param("id", about.id())
                .query((rs, i) -> new DocumentView(
                        new DocumentId(rs.getObject("id", UUID.class)),
                        rs.getString("title"),
                        rs.getString("file_name"),
                        rs.getString("media_type"),
                        rs.getLong("bytes"),
                        HexFormat.of().formatHex(rs.getBytes("sha256")),
                        rs.getObject("made_on", LocalDate.class)))
                .list();
    }

    Optional<Documents.Content> content(DocumentId id) {
        return jdbc.sql("select file_name, media_type, content from documents.document where id = :id")
                .param("id", id.value())
                .query((rs, i) -> new Documents.Content(
                        rs.getString("file_name"), rs.getString("media_type"), rs.getBytes("content")))
                .optional();
    }
}
