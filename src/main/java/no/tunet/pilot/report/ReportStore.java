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
import no.tunet.pilot.Counted;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.domain.ReportFact;
import no.tunet.pilot.domain.ReportKind;
import no.tunet.pilot.domain.ReportSection;
import no.tunet.pilot.domain.ReportState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

@Repository
class ReportStore {
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};
    private static final TypeReference<List<KeptFact>> FACTS = new TypeReference<>() {};
    private static final String COLUMNS = """
            select r.number, r.edition, r.kind, r.until_on, r.drawn_on, r.facts, r.counted, r.words, r.version, r.frozen_on, r.delivered_on, r.document_id,
              a.accepted, a.reasons, a.answered_on
            from pilot.report r left join pilot.report_answer a on a.report_id = r.id
            """;

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
        return jdbc.sql(COLUMNS + "where r.pilot_id = :pilot order by r.number desc, r.edition desc limit 100")
                .param("pilot", pilot.value())
                .query((rs, i) -> report(rs))
                .list();
    }

    /** The newest edition of a report. */
    Optional<StatusReport> find(PilotId pilot, int number) {
        return jdbc.sql(COLUMNS + "where r.pilot_id = :pilot and r.number = :number order by r.edition desc limit 1")
                .param("pilot", pilot.value())
                .param("number", number)
                .query((rs, i) -> report(rs))
                .optional();
    }

    /** When the final report was accepted, if it was: the project is closed from then. */
    Optional<LocalDate> closedOn(PilotId pilot) {
        return jdbc.sql("""
                        select min(a.answered_on) from pilot.report r join pilot.report_answer a on a.report_id = r.id
                        where r.pilot_id = :pilot and r.kind = 'FINAL' and a.accepted having count(*) > 0""")
                .param("pilot", pilot.value())
                .query(LocalDate.class)
                .optional();
    }

    void add(KeptPlan plan, StatusReport report) {
        jdbc.sql("""
                        insert into pilot.report (id, pilot_id, org_id, number, edition, kind, until_on, facts, counted, words, drawn_on)
                        values (:id, :pilot, :org, :number, :edition, :kind, :until, :facts::jsonb, :counted::jsonb, :words::jsonb, :drawn)""")
                .param("id", Ids.next())
                .param("pilot", plan.id().value())
                .param("org", plan.owner().value())
                .param("number", report.number())
                .param("edition", report.edition())
                .param("kind", report.kind().name())
                .param("until", report.until())
                .param("facts", facts(report.facts()))
                .param("counted", json.writeValueAsString(report.counted()))
                .param("words", words(report.words()))
                .param("drawn", report.drawnOn())
                .update();
    }

    /** False when somebody else has changed the report since that version, or it is frozen. */
    boolean save(KeptPlan plan, StatusReport report, int version) {
        return jdbc.sql("""
                                update pilot.report set words = :words::jsonb, facts = :facts::jsonb, counted = :counted::jsonb, drawn_on = :drawn,
                                  version = version + 1
                                where pilot_id = :pilot and number = :number and edition = :edition and version = :version and frozen_on is null""")
                        .param("words", words(report.words()))
                        .param("facts", facts(report.facts()))
                        .param("counted", json.writeValueAsString(report.counted()))
                        .param("drawn", report.drawnOn())
                        .param("edition", report.edition())
                        .param("pilot", plan.id().value())
                        .param("number", report.number())
                        .param("version", version)
                        .update()
                == 1;
    }

    void freeze(KeptPlan plan, StatusReport report, LocalDate today, PersonId by) {
        jdbc.sql("""
                        update pilot.report set frozen_on = :today, frozen_by = :by
                        where pilot_id = :pilot and number = :number and edition = :edition and frozen_on is null""")
                .param("today", today)
                .param("by", by.value())
                .param("pilot", plan.id().value())
                .param("number", report.number())
                .param("edition", report.edition())
                .update();
    }

    /** False when it was delivered already. */
    boolean deliver(KeptPlan plan, StatusReport report, DocumentId document, LocalDate today, PersonId by) {
        return jdbc.sql("""
                        update pilot.report set delivered_on = :today, delivered_by = :by, document_id = :document
                        where pilot_id = :pilot and number = :number and edition = :edition and frozen_on is not null and delivered_on is null""")
                        .param("today", today)
                        .param("by", by.value())
                        .param("document", document.value())
                        .param("pilot", plan.id().value())
                        .param("number", report.number())
                        .param("edition", report.edition())
                        .update()
                == 1;
    }

    /** The funder's answer; false when somebody answered before. */
    boolean answer(KeptPlan plan, StatusReport report, boolean accepted, String reasons, LocalDate today) {
        return jdbc.sql("""
                        insert into pilot.report_answer (report_id, pilot_id, org_id, funder_id, accepted, reasons, answered_on, answered_by)
                        select id, pilot_id, org_id, tunet.org(), :accepted, :reasons, :today, tunet.person() from pilot.report
                        where pilot_id = :pilot and number = :number and edition = :edition
                        on conflict (report_id) do nothing""")
                        .param("accepted", accepted)
                        .param("reasons", reasons)
                        .param("today", today)
                        .param("pilot", plan.id().value())
                        .param("number", report.number())
                        .param("edition", report.edition())
                        .update()
                == 1;
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
        var counted = Optional.ofNullable(rs.getString("counted"))
                .map(text -> json.readValue(text, Counted.class))
                .orElse(Counted.NOTHING);
        return new StatusReport(
                rs.getInt("number"),
                rs.getInt("edition"),
                ReportKind.valueOf(rs.getString("kind")),
                rs.getObject("until_on", LocalDate.class),
                rs.getObject("drawn_on", LocalDate.class),
                facts,
                counted,
                words,
                rs.getInt("version"),
                state(rs),
                Optional.ofNullable(rs.getObject("document_id", UUID.class)).map(DocumentId::new));
    }

    private static ReportState state(ResultSet rs) throws SQLException {
        LocalDate frozen = rs.getObject("frozen_on", LocalDate.class);
        LocalDate delivered = rs.getObject("delivered_on", LocalDate.class);
        LocalDate answered = rs.getObject("answered_on", LocalDate.class);
        if (frozen == null) {
            return new ReportState.Draft();
        }
        if (delivered == null) {
            return new ReportState.Frozen(frozen);
        }
        if (answered == null) {
            return new ReportState.Delivered(frozen, delivered);
        }
        return rs.getBoolean("accepted")
                ? new ReportState.Accepted(frozen, delivered, answered, rs.getString("reasons"))
                : new ReportState.Returned(frozen, delivered, answered, rs.getString("reasons"));
    }
}
