package no.tunet.programme.award;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.programme.CallId;
import no.tunet.programme.domain.Instalments.Condition;
import no.tunet.programme.domain.Instalments.Instalment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class AwardStore {
    private static final String SELECT = """
            select w.id, w.submission_id, w.org_id, w.applicant_id, w.granted or o.upheld is not null as granted, coalesce(o.amount_ore, w.amount_ore) as amount_ore,
              w.reasons, w.decided_on, w.complain_by_on, w.letter_id, w.accepted_on, w.pilot_id
            from programme.award w left join programme.complaint_outcome o on o.award_id = w.id and o.upheld
            """;

    private final JdbcClient jdbc;

    AwardStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How far each application to a call has come: formal check, assessments, answer. One statement. */
    List<Progress> progress(CallId call) {
        return jdbc.sql("""
                        select s.id, f.passed, count(a.person_id) as assessments, round(avg(a.mean), 2) as mean, w.granted or o.upheld is not null as granted,
                          coalesce(o.amount_ore, w.amount_ore) as amount_ore
                        from programme.submission s
                        left join programme.formal_check f on f.submission_id = s.id
                        left join programme.assessment a on a.submission_id = s.id
                        left join programme.award w on w.submission_id = s.id
                        left join programme.complaint_outcome o on o.award_id = w.id and o.upheld
                        where s.call_id = :call and s.withdrawn_at is null
                        group by s.id, f.passed, w.granted, w.amount_ore, o.upheld, o.amount_ore""")
                .param("call", call.value())
                .query((rs, i) -> new Progress(
                        rs.getObject("id", UUID.class),
                        Optional.ofNullable(rs.getObject("passed", Boolean.class)),
                        rs.getInt("assessments"),
                        Optional.ofNullable(rs.getBigDecimal("mean")),
                        Optional.ofNullable(rs.getObject("granted", Boolean.class)),
                        new Money(rs.getLong("amount_ore"))))
                .list();
    }

    /** How far one application has come. */
    public record Progress(
            UUID submission,
            Optional<Boolean> passed,
            int assessments,
            Optional<BigDecimal> mean,
            Optional<Boolean> granted,
            Money awarded) {}

    void add(Award award, CallId call, UUID decidedBy) {
        jdbc.sql("""
                        insert into programme.award (id, submission_id, call_id, org_id, applicant_id, granted, amount_ore, reasons,
                          decided_on, decided_by, complain_by_on, letter_id)
                        values (:id, :submission, :call, :org, :applicant, :granted, :amount, :reasons, :on, :by, :complain, :letter)""")
                .param("id", award.id())
                .param("submission", award.submission())
                .param("call", call.value())
                .param("org", award.giver().value())
                .param("applicant", award.applicant().value())
                .param("granted", award.granted())
                .param("amount", award.amount().ore())
                .param("reasons", award.reasons())
                .param("on", award.decidedOn())
                .param("by", decidedBy)
                .param("complain", award.complainBy())
                .param("letter", award.letter())
                .update();
    }

    void addInstalments(Award award, List<Instalment> instalments) {
        for (Instalment instalment : instalments) {
            jdbc.sql("""
                            insert into programme.instalment (award_id, number, org_id, applicant_id, amount_ore, condition)
                            values (:award, :number, :org, :applicant, :amount, :condition)""")
                    .param("award", award.id())
                    .param("number", instalment.number())
                    .param("org", award.giver().value())
                    .param("applicant", award.applicant().value())
                    .param("amount", instalment.amount().ore())
                    .param("condition", instalment.condition().name())
                    .update();
        }
    }

    List<Instalment> instalments(UUID award) {
        return jdbc.sql(
                        "select number, amount_ore, condition from programme.instalment where award_id = :id order by number")
                .param("id", award)
                .query((rs, i) -> new Instalment(
                        rs.getInt("number"),
                        new Money(rs.getLong("amount_ore")),
                        Condition.valueOf(rs.getString("condition"))))
                .list();
    }

    Optional<Award> find(UUID id) {
        return jdbc.sql(SELECT + "where w.id = :id")
                .param("id", id)
                .query(AwardStore::row)
                .optional();
    }

    Optional<Award> ofSubmission(UUID submission) {
        return jdbc.sql(SELECT + "where w.submission_id = :id")
                .param("id", submission)
                .query(AwardStore::row)
                .optional();
    }

    /** Notes the acceptance and the project it opened; false when it was accepted already. */
    boolean accept(UUID award, LocalDate today, UUID by, UUID pilot) {
        return jdbc.sql("""
                        update programme.award set accepted_on = :today, accepted_by = :by, pilot_id = :pilot
                        where id = :id and accepted_on is null""")
                        .param("id", award)
                        .param("today", today)
                        .param("by", by)
                        .param("pilot", pilot)
                        .update()
                == 1;
    }

    private static Award row(ResultSet rs, int i) throws SQLException {
        return new Award(
                rs.getObject("id", UUID.class),
                rs.getObject("submission_id", UUID.class),
                new OrganisationId(rs.getObject("org_id", UUID.class)),
                new OrganisationId(rs.getObject("applicant_id", UUID.class)),
                rs.getBoolean("granted"),
                new Money(rs.getLong("amount_ore")),
                rs.getString("reasons"),
                rs.getObject("decided_on", LocalDate.class),
                rs.getObject("complain_by_on", LocalDate.class),
                rs.getObject("letter_id", UUID.class),
                accepted(rs.getObject("accepted_on", LocalDate.class), rs.getObject("pilot_id", UUID.class)));
    }

    private static Optional<Award.Acceptance> accepted(@Nullable LocalDate on, @Nullable UUID pilot) {
        return on == null || pilot == null ? Optional.empty() : Optional.of(new Award.Acceptance(on, pilot));
    }
}
