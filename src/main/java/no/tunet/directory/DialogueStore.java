package no.tunet.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DialogueStore {
    private final JdbcClient jdbc;

    DialogueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(
            UUID need,
            OrganisationId buyer,
            Optional<OrganisationId> farm,
            Optional<UUID> inquiry,
            String kind,
            String words,
            LocalDate today) {
        jdbc.sql("""
                        insert into directory.dialogue_entry (need_id, buyer_id, farm_id, inquiry_id, kind, words, happened_on)
                        values (:need, :buyer, :farm, :inquiry, :kind, :words, :today)""")
                .param("need", need)
                .param("buyer", buyer.value())
                .param("farm", farm.map(OrganisationId::value).orElse(null))
                .param("inquiry", inquiry.orElse(null))
                .param("kind", kind)
                .param("words", words)
                .param("today", today)
                .update();
    }

    List<DialogueEntry> about(UUID need, int limit) {
        return jdbc.sql("""
                        select farm_id, inquiry_id, kind, words, happened_on from directory.dialogue_entry
                        where need_id = :need order by id limit :limit""")
                .param("need", need)
                .param("limit", limit)
                .query((rs, i) -> new DialogueEntry(
                        Optional.ofNullable(rs.getObject("farm_id", UUID.class)).map(OrganisationId::new),
                        "",
                        Optional.ofNullable(rs.getObject("inquiry_id", UUID.class)),
                        rs.getString("kind"),
                        rs.getString("words"),
                        rs.getObject("happened_on", LocalDate.class)))
                .list();
    }
}
