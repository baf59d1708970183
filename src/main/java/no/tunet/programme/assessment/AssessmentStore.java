package no.tunet.programme.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Acting;
import no.tunet.kernel.PersonId;
import no.tunet.programme.SubmissionView;
import no.tunet.programme.domain.Advice;
import no.tunet.programme.domain.Criterion;
import no.tunet.programme.domain.Impartiality.Declared;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class AssessmentStore {
    private final JdbcClient jdbc;

    AssessmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void check(UUID submission, boolean passed, String note, LocalDate today) {
        jdbc.sql("""
                        insert into programme.formal_check (submission_id, org_id, passed, note, checked_on, checked_by)
                        values (:id, tunet.org(), :passed, :note, :today, tunet.person())
                        on conflict (submission_id) do update set passed = excluded.passed, note = excluded.note,
                          checked_on = excluded.checked_on, checked_by = excluded.checked_by""")
                .param("id", submission)
                .param("passed", passed)
                .param("note", note)
                .param("today", today)
                .update();
    }

    Optional<FormalCheck> checkOf(UUID submission) {
        return jdbc.sql("select passed, note, checked_on from programme.formal_check where submission_id = :id")
                .param("id", submission)
                .query((rs, i) -> new FormalCheck(
                        rs.getBoolean("passed"), rs.getString("note"), rs.getObject("checked_on", LocalDate.class)))
                .optional();
    }

    void declare(UUID submission, Declared declared, LocalDate today) {
        jdbc.sql("""
                        insert into programme.assessor (submission_id, org_id, person_id, tied, tie, declared_on)
                        values (:id, tunet.org(), tunet.person(), :tied, :tie, :today)
                        on conflict (submission_id, person_id) do update set tied = excluded.tied, tie = excluded.tie, declared_on = excluded.declared_on""")
                .param("id", submission)
                .param("tied", declared.tied())
                .param("tie", declared.tie())
                .param("today", today)
                .update();
    }

    Optional<Declared> declaredByMe(UUID submission) {
        return jdbc.sql(
                        "select tied, tie from programme.assessor where submission_id = :id and person_id = tunet.person()")
                .param("id", submission)
                .query((rs, i) -> new Declared(rs.getBoolean("tied"), rs.getString("tie")))
                .optional();
    }

    /** The acting person also acts for the applicant or for one of the buyers. */
    boolean worksForAParty(SubmissionView submission, LocalDate today) {
        return jdbc.sql("""
                        select exists (select 1 from party.membership m join party.organisation o on o.id = m.organisation_id
                          where m.person_id = :person and m.during @> :today::date
                            and (o.id = :applicant or (o.kind = 'MUNICIPALITY' and o.municipality_code = any (:codes))))""")
                .param("person", Acting.member().person().value())
                .param("today", today)
                .param("applicant", submission.applicant().value())
                .param("codes", submission.proposal().buyerCodes().toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    void assess(UUID submission, Map<Criterion, Integer> scores, Advice advice, String reasons, LocalDate today) {
        double mean =
                scores.values().stream().mapToInt(Integer::intValue).average().orElse(0);
        jdbc.sql("""
                        insert into programme.assessment (submission_id, person_id, org_id, scores, mean, advice, reasons, given_on)
                        values (:id, tunet.person(), tunet.org(), :scores::jsonb, :mean, :advice, :reasons, :today)
                        on conflict (submission_id, person_id) do update set scores = excluded.scores, mean = excluded.mean,
                          advice = excluded.advice, reasons = excluded.reasons, given_on = excluded.given_on""")
                .param("id", submission)
                .param("scores", JsonMapper.shared().writeValueAsString(scores))
                .param("mean", mean)
                .param("advice", advice.name())
                .param("reasons", reasons)
                .param("today", today)
                .update();
    }

    List<Assessment> of(UUID submission) {
        return jdbc.sql("""
                        select a.person_id, a.tied, a.tie, a.declared_on, s.scores, s.mean, s.advice, s.reasons
                        from programme.assessor a
                        left join programme.assessment s on s.submission_id = a.submission_id and s.person_id = a.person_id
                        where a.submission_id = :id order by a.declared_on, a.person_id limit 50""").param("id", submission).query(AssessmentStore::row).list();
    }

    private static Assessment row(ResultSet rs, int i) throws SQLException {
        var scores = new EnumMap<Criterion, Integer>(Criterion.class);
        String json = rs.getString("scores");
        if (json != null) {
            JsonMapper.shared()
                    .readTree(json)
                    .properties()
                    .forEach(p -> scores.put(
                            Criterion.valueOf(p.getKey()), p.getValue().asInt()));
        }
        return new Assessment(
                new PersonId(rs.getObject("person_id", UUID.class)),
                rs.getBoolean("tied"),
                rs.getString("tie"),
                scores,
                Optional.ofNullable(rs.getBigDecimal("mean")),
                Optional.ofNullable(rs.getString("advice")).map(Advice::valueOf),
                Optional.ofNullable(rs.getString("reasons")).orElse(""));
    }
}
