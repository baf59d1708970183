package no.tunet.quality.store;

import java.time.LocalDate;
import java.util.List;
import no.tunet.quality.domain.SheetRules;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dated numbers with their sources. */
@Repository
public class ParameterStore {
    private final JdbcClient jdbc;

    ParameterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What can be set. */
    public enum Parameter {
        SELF_AUDIT_MONTHS,
        AUDIT_MONTHS,
        SELF_AUDIT_REMINDER_DAYS,
        AUDIT_REMINDER_DAYS,
        DEVIATION_DAYS_MINOR,
        DEVIATION_DAYS_MAJOR,
        DEVIATION_DAYS_CRITICAL,
        DEVIATION_REMINDER_DAYS,
        TIE_YEARS
    }

    /** A number from a day, with where it comes from and whether that was verified. */
    public record Value(Parameter parameter, LocalDate from, int value, String source, boolean verified) {}

    /** All values ever set, newest first for each parameter. */
    public List<Value> all() {
        return jdbc.sql(
                        "select name, valid_from, value, source, verified from quality.parameter order by name, valid_from desc")
                .query((rs, i) -> new Value(
                        Parameter.valueOf(rs.getString("name")),
                        rs.getObject("valid_from", LocalDate.class),
                        rs.getInt("value"),
                        rs.getString("source"),
                        rs.getBoolean("verified")))
                .list();
    }

    public static int on(List<Value> values, Parameter parameter, LocalDate day) {
        return values.stream()
                .filter(v -> v.parameter() == parameter && !v.from().isAfter(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(parameter + " has no value on " + day))
                .value();
    }

    public SheetRules.Deadlines deadlines(LocalDate day) {
        var values = all();
        return new SheetRules.Deadlines(
                on(values, Parameter.DEVIATION_DAYS_MINOR, day),
                on(values, Parameter.DEVIATION_DAYS_MAJOR, day),
                on(values, Parameter.DEVIATION_DAYS_CRITICAL, day));
    }

    public void set(Value value) {
        jdbc.sql("""
                        insert into quality.parameter (name, valid_from, value, source, verified)
                        values (:name, :from, :value, :source, :verified)""")
                .param("name", value.parameter().name())
                .param("from", value.from())
                .param("value", value.value())
                .param("source", value.source())
                .param("verified", value.verified())
                .update();
    }
}
