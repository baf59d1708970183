package no.tunet.purchase.protocol;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import no.tunet.purchase.PurchaseFile;
import no.tunet.purchase.PurchaseId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProtocolStore {
    private final JdbcClient jdbc;

    ProtocolStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ProtocolText> find(PurchaseId id) {
        return jdbc.sql("select * from purchase.protocol where purchase_id = :id")
                .param("id", id.value())
                .query((rs, i) -> {
                    var words = new HashMap<String, String>();
                    for (String field : ProtocolText.FIELDS) {
                        words.put(field, rs.getString(field));
                    }
                    return new ProtocolText(words, rs.getInt("version"));
                })
                .optional();
    }

    /** False when somebody else has written since this version was read. */
    boolean save(PurchaseFile file, ProtocolText text, LocalDate today) {
        return jdbc.sql("""
                                insert into purchase.protocol as p (purchase_id, org_id, not_electronic, asked, selected, tendered, rejected,
                                  dialogue_change, dialogue_partners, impartiality, subcontractors, reserved, other, changed_on)
                                values (:id, :org, :not_electronic, :asked, :selected, :tendered, :rejected, :dialogue_change,
                                  :dialogue_partners, :impartiality, :subcontractors, :reserved, :other, :today)
                                on conflict (purchase_id) do update set
                                  not_electronic = excluded.not_electronic, asked = excluded.asked, selected = excluded.selected,
                                  tendered = excluded.tendered, rejected = excluded.rejected, dialogue_change = excluded.dialogue_change,
                                  dialogue_partners = excluded.dialogue_partners, impartiality = excluded.impartiality,
                                  subcontractors = excluded.subcontractors, reserved = excluded.reserved, other = excluded.other,
                                  changed_on = excluded.changed_on, version = p.version + 1
                                where p.version = :version""")
                        .param("id", file.id().value())
                        .param("org", file.buyer().value())
                        .params(text.words())
                        .param("today", today)
                        .param("version", text.version())
                        .update()
                == 1;
    }
}
