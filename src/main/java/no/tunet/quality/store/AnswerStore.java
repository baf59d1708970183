package no.tunet.quality.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.quality.domain.PointAnswer;
import no.tunet.quality.domain.PointRecord;
import no.tunet.quality.domain.PointVerdict;
import no.tunet.quality.domain.Severity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers as they were given; what stands after all of them is computed. */
@Repository
public class AnswerStore {
    private final JdbcClient jdbc;

    AnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<PointAnswer> of(UUID sheet) {
        return jdbc.sql("""
                        select id, point, answer, note, severity, deadline_on, replaces, made_at from quality.answer
                        where sheet_id = :sheet order by made_at, id limit 20000""").param("sheet", sheet).query(AnswerStore::answer).list();
    }

    public static Map<String, PointRecord> standing(List<PointAnswer> answers) {
        return answers.stream()
                .collect(Collectors.groupingBy(
                        PointAnswer::point, Collectors.collectingAndThen(Collectors.toList(), PointRecord::of)));
    }

    /** False when this very answer is here already. */
    public boolean add(UUID sheet, OrganisationId farm, PointAnswer answer, PersonId by) {
        return jdbc.sql("""
                                insert into quality.answer (id, sheet_id, farm_id, point, answer, note, severity, deadline_on, replaces, answered_by, made_at)
                                values (:id, :sheet, :farm, :point, :answer, :note, :severity, :deadline, :replaces, :by, :at)
                                on conflict (id) do nothing""")
                        .param("id", answer.id())
                        .param("sheet", sheet)
                        .param("farm", farm.value())
                        .param("point", answer.point())
                        .param("answer", answer.verdict().name())
                        .param("note", answer.note())
                        .param("severity", answer.severity().map(Enum::name).orElse(null))
                        .param("deadline", answer.deadline().orElse(null))
                        .param("replaces", answer.replaces().toArray(UUID[]::new))
                        .param("by", by.value())
                        .param("at", answer.madeAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static PointAnswer answer(ResultSet rs, int i) throws SQLException {
        return new PointAnswer(
                rs.getObject("id", UUID.class),
                rs.getString("point"),
                PointVerdict.valueOf(rs.getString("answer")),
                rs.getString("note"),
                Optional.ofNullable(rs.getString("severity")).map(Severity::valueOf),
                Optional.ofNullable(rs.getObject("deadline_on", LocalDate.class)),
                Set.copyOf(Arrays.asList((UUID[]) rs.getArray("replaces").getArray())),
                rs.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
