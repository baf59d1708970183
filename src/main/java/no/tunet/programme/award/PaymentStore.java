package no.tunet.programme.award;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PaymentStore {
    private final JdbcClient jdbc;

    PaymentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The day each instalment of an award was paid, by its number. */
    Map<Integer, LocalDate> of(UUID award) {
        var paid = new HashMap<Integer, LocalDate>();
        jdbc.sql("select number, paid_on from programme.payment where award_id = :award")
                .param("award", award)
                .query(rs -> {
                    paid.put(rs.getInt("number"), rs.getObject("paid_on", LocalDate.class));
                });
        return paid;
    }

    void add(Award award, int number, LocalDate on, LocalDate today) {
        jdbc.sql("""
                        insert into programme.payment (award_id, number, org_id, applicant_id, paid_on, noted_on, noted_by)
                        values (:award, :number, :org, :applicant, :on, :today, tunet.person())""")
                .param("award", award.id())
                .param("number", number)
                .param("org", award.giver().value())
                .param("applicant", award.applicant().value())
                .param("on", on)
                .param("today", today)
                .update();
    }
}
