package no.tunet.programme.award;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Money;
import no.tunet.programme.CallId;
import no.tunet.programme.domain.Instalments.Instalment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ComplaintStore {
    private final JdbcClient jdbc;

    ComplaintStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, Award award, String text, LocalDate today, UUID by) {
        jdbc.sql("""
                        insert into programme.complaint (id, award_id, org_id, applicant_id, text, received_on, received_by)
                        values (:id, :award, :org, :applicant, :text, :today, :by)""")
                .param("id", id)
                .param("award", award.id())
                .param("org", award.giver().value())
                .param("applicant", award.applicant().value())
                .param("text", text)
                .param("today", today)
                .param("by", by)
                .update();
    }

    List<Complaint> of(UUID award) {
        return jdbc.sql("""
                        select c.id, c.text, c.received_on, o.upheld, o.amount_ore, o.reasons, o.decided_on, o.letter_id
                        from programme.complaint c left join programme.complaint_outcome o on o.complaint_id = c.id
                        where c.award_id = :id order by c.received_on, c.id limit 50""").param("id", award).query(ComplaintStore::row).list();
    }

    void answer(Award award, UUID complaint, Complaint.Outcome outcome) {
        jdbc.sql("""
                        insert into programme.complaint_outcome (complaint_id, award_id, org_id, applicant_id, upheld, amount_ore, reasons, decided_on,
                          decided_by, letter_id)
                        values (:complaint, :award, :org, :applicant, :upheld, :amount, :reasons, :on, tunet.person(), :letter)""")
                .param("complaint", complaint)
                .param("award", award.id())
                .param("org", award.giver().value())
                .param("applicant", award.applicant().value())
                .param("upheld", outcome.upheld())
                .param("amount", outcome.amount().ore())
                .param("reasons", outcome.reasons())
                .param("on", outcome.on())
                .param("letter", outcome.letter())
                .update();
    }

    /** The instalments of the new amount, in place of those there may be. */
    void payInstead(Award award, List<Instalment> instalments) {
        for (Instalment instalment : instalments) {
            jdbc.sql("""
                            insert into programme.instalment (award_id, number, org_id, applicant_id, amount_ore, condition)
                            values (:award, :number, :org, :applicant, :amount, :condition)
                            on conflict (award_id, number) do update set amount_ore = excluded.amount_ore""")
                    .param("award", award.id())
                    .param("number", instalment.number())
                    .param("org", award.giver().value())
                    .param("applicant", award.applicant().value())
                    .param("amount", instalment.amount().ore())
                    .param("condition", instalment.condition().name())
                    .update();
        }
    }

    /** What the other applications to a call have been granted in all, reversals counted. */
    Money grantedToOthers(CallId call, UUID butNot) {
        return new Money(jdbc.sql("""
                        select coalesce(sum(coalesce(o.amount_ore, w.amount_ore)), 0)::bigint from programme.award w
                        left join programme.complaint_outcome o on o.award_id = w.id and o.upheld
                        where w.call_id = :call and w.id <> :award""")
                .param("call", call.value())
                .param("award", butNot)
                .query(Long.class)
                .single());
    }

    private static Complaint row(ResultSet rs, int i) throws SQLException {
        LocalDate decided = rs.getObject("decided_on", LocalDate.class);
        return new Complaint(
                rs.getObject("id", UUID.class),
                rs.getString("text"),
                rs.getObject("received_on", LocalDate.class),
                decided == null
                        ? Optional.empty()
                        : Optional.of(new Complaint.Outcome(
                                rs.getBoolean("upheld"),
                                new Money(rs.getLong("amount_ore")),
                                rs.getString("reasons"),
                                decided,
                                rs.getObject("letter_id", UUID.class))));
    }
}
