package no.tunet.evaluation.review;

import java.time.LocalDate;
import no.tunet.evaluation.domain.ReviewRhythm;
import no.tunet.evaluation.domain.Yardstick;
import no.tunet.kernel.Share;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dated numbers that evaluation goes by. */
@Repository
class RuleStore {
    private final JdbcClient jdbc;

    RuleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** When to review, and what counts as said, on a day. */
    record Rule(ReviewRhythm rhythm, Yardstick yardstick, String source) {}

    Rule on(LocalDate day) {
        return jdbc.sql("select * from evaluation.rule where valid_from <= :day order by valid_from desc limit 1")
                .param("day", day)
                .query((row, i) -> new Rule(
                        new ReviewRhythm(
                                row.getInt("first_after_months"),
                                row.getInt("every_months"),
                                row.getInt("early_by_months")),
                        new Yardstick(
                                new Share(row.getInt("attendance_slack_bp")),
                                new Share(row.getInt("goals_reached_bp")),
                                new Share(row.getInt("glad_bp"))),
                        row.getString("source")))
                .single();
    }
}
