package no.tunet.pilot.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.database.ReasonJson;
import no.tunet.documents.DocumentId;
import no.tunet.kernel.Ids;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.domain.ReportFact;
import no.tunet.pilot.domain.ReportSection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

@Repository
class ReportStore {
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};
    private static final TypeReference<List<KeptFact>> FACTS = new TypeReference<>() {};
    private static final String COLUMNS =
            "select number, until_on, drawn_on, facts, words, version, frozen_on, document_id from pilot.report ";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final ReasonJson reasons;

    ReportStore(JdbcClient jdbc, ObjectMapper json, ReasonJson reasons) {
        this.jdbc = jdbc;
        this.json = json;
        this.reasons = reasons;
    }

    /** How a fact lies in the database; the parameters are kept with their types. */
    record KeptFact(String section, String about, String code, String parameters) {}

    /** Reports the actor may read, newest first, at most a hundred. */
    List<StatusReport> of(PilotId pilot) {
        return jdbc.sql(COLUMNS + "where pilot_id = :pilot order by number desc limit 100")
                .param("pilot", pilot.value())
                .query((rs, i) -> report(rs))
                .list();
    }

    Optional<StatusReport> find(PilotId pilot, int number) {
        return jdbc.sql(COLUMNS + "where pilot_id = :pilot and number = :number")
                .param("pilot", pilot.value())
                .param("number", number)
                .query((rs, i) -> report(rs))
                .optional();
    }

    void add(KeptPlan plan, int number, LocalDate until, List<ReportFact> facts, LocalDate today) {
        jdbc.sql("""
                        insert into pilot.report (id, pilot_id, org_id, number, until_on, facts, drawn_on)
                        values (:id, :pilot, :org, :number, :until, :facts::jsonb, :today)""")
                .param("id", Ids.next())
                .param("pilot", plan.id().value())
                .param("org", plan.owner().value())
                .param("number", number)
                .param("until", until)
                .param("facts", facts(facts))
                .param("today", today)
                .update();
    }

    /** False when somebody else has changed the report since that version, or it is frozen. */
    boolean save(KeptPlan plan, StatusReport report, int version) {
        return jdbc.sql("""
                                update pilot.report set words = :words::jsonb, facts = :facts::jsonb, drawn_on = :drawn, version = version + 1
                                where pilot_id = :pilot and number = :number and version = :version and frozen_on is null""")
                        .param("words", words(report.words()))
                        .param("facts", facts(report.facts()))
                        .param("drawn", report.drawnOn())
                        .param("pilot", plan.id().value())
                        .param("number", report.number())
                        .param("version", version)
                        .update()
                == 1;
    }

    void freeze(KeptPlan plan, int number, DocumentId document, LocalDate today, PersonId by) {
        jdbc.sql("""
                        update pilot.report set frozen_on = :today, frozen_by = :by, document_id = :document
                        where pilot_id = :pilot and number = :number and frozen_on is null""")
                .param("today", today)
                .param("by", by.value())
                .param("document", document.value())
                .param("pilot", plan.id().value())
                .param("number", number)
                .update();
    }

    private String facts(List<ReportFact> facts) {
        return json.writeValueAsString(facts.stream()
                .map(f -> new KeptFact(
                        f.section().name(),
                        f.about(),
                        f.what().code(),
                        reasons.write(f.what().parameters())))
                .toList());
    }

    private String words(Map<ReportSection, String> words) {
        return json.writeValueAsString(words);
    }

    private StatusReport report(ResultSet rs) throws SQLException {
        var facts = json.readValue(rs.getString("facts"), FACTS).stream()
                .map(f -> new ReportFact(
                        ReportSection.valueOf(f.section()),
                        f.about(),
                        new Reason(f.code(), reasons.read(f.parameters()))))
                .toList();
        var words = new EnumMap<ReportSection, String>(ReportSection.class);
        json.readValue(rs.getString("words"), WORDS).forEach((k, v) -> words.put(ReportSection.valueOf(k), v));
        Optional<LocalDate> frozenOn = Optional.ofNullable(rs.getObject("frozen_on", LocalDate.class));
        var document = Optional.ofNullable(rs.getObject("document_id", UUID.class));
        return new StatusReport(
                rs.getInt("number"),
                rs.getObject("until_on", LocalDate.class),
                rs.getObject("drawn_on", LocalDate.class),
                facts,
                words,
                rs.getInt("version"),
                frozenOn.map(on -> new StatusReport.Frozen(on, new DocumentId(document.orElseThrow()))));
    }
}
