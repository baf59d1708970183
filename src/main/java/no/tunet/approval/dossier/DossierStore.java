package no.tunet.approval.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.tunet.approval.domain.Application;
import no.tunet.approval.domain.ApplicationStep;
import no.tunet.approval.domain.DefinitionTest;
import no.tunet.approval.domain.PathEvent;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** Applications and what was done with them. */
@Repository
public class DossierStore {
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    DossierStore(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The latest application of a farm with its steps. */
    public Optional<Dossier> latest(OrganisationId farm) {
        return jdbc.sql("""
                        select id, farm_id, ordinal, typed, begun_on, saved_on, sent_on, version from approval.application
                        where farm_id = :farm order by ordinal desc limit 1""")
                .param("farm", farm.value())
                .query((rs, i) -> dossier(rs, steps(rs.getObject("id", UUID.class))))
                .optional();
    }

    /** Begins an application, or a new one after one that has come to an end. */
    public void begin(OrganisationId farm, int ordinal, Map<String, List<String>> typed, LocalDate today) {
        jdbc.sql("""
                        insert into approval.application (id, farm_id, ordinal, typed, begun_on, saved_on)
                        values (:id, :farm, :ordinal, :typed::jsonb, :today, :today)""")
                .param("id", Ids.next())
                .param("farm", farm.value())
                .param("ordinal", ordinal)
                .param("typed", json.writeValueAsString(typed))
                .param("today", today)
                .update();
    }

    /** Saves what is typed; false when somebody else saved in between. */
    public boolean save(UUID id, Map<String, List<String>> typed, int version, LocalDate today) {
        return jdbc.sql("""
                        update approval.application set typed = :typed::jsonb, saved_on = :today, version = version + 1
                        where id = :id and version = :version""")
                        .param("id", id)
                        .param("typed", json.writeValueAsString(typed))
                        .param("today", today)
                        .param("version", version)
                        .update()
                == 1;
    }

    public void sent(UUID id, LocalDate today) {
        jdbc.sql("update approval.application set sent_on = coalesce(sent_on, :today) where id = :id")
                .param("id", id)
                .param("today", today)
                .update();
    }

    public void add(Dossier dossier, ApplicationStep step, Actor.Member by) {
        jdbc.sql("""
                        insert into approval.application_step (id, application_id, farm_id, ordinal, event, on_day, words, failed_tests, by_org_id, by_person)
                        values (:id, :application, :farm, :ordinal, :event, :on, :words, :failed, :org, :person)""")
                .param("id", Ids.next())
                .param("application", dossier.id())
                .param("farm", dossier.farm().value())
                .param("ordinal", dossier.application().steps().size() + 1)
                .param("event", step.event().name())
                .param("on", step.on())
                .param("words", words(step))
                .param("failed", failed(step))
                .param("org", by.organisation().value())
                .param("person", by.person().value())
                .update();
    }

    private Application steps(UUID application) {
        return new Application(jdbc.sql("""
                        select event, on_day, words, failed_tests from approval.application_step
                        where application_id = :application order by ordinal""")
                .param("application", application)
                .query((rs, i) -> step(rs))
                .list());
    }

    private Dossier dossier(ResultSet rs, Application application) throws SQLException {
        return new Dossier(
                rs.getObject("id", UUID.class),
                new OrganisationId(rs.getObject("farm_id", UUID.class)),
                rs.getInt("ordinal"),
                json.readValue(rs.getString("typed"), FIELDS),
                rs.getObject("begun_on", LocalDate.class),
                rs.getObject("saved_on", LocalDate.class),
                Optional.ofNullable(rs.getObject("sent_on", LocalDate.class)),
                rs.getInt("version"),
                application);
    }

    private static ApplicationStep step(ResultSet rs) throws SQLException {
        var on = rs.getObject("on_day", LocalDate.class);
        String words = rs.getString("words");
        return switch (PathEvent.valueOf(rs.getString("event"))) {
            case SUBMIT -> new ApplicationStep.Submitted(on);
            case ASK -> new ApplicationStep.Asked(on, words);
            case ANSWER -> new ApplicationStep.Answered(on, words);
            case ACCEPT -> new ApplicationStep.Accepted(on);
            case REFUSE -> new ApplicationStep.Refused(on, tests(rs.getString("failed_tests")), words);
            case WITHDRAW -> new ApplicationStep.Withdrawn(on);
            case SILENCE,
                    SELF_AUDIT_SIGNED,
                    AUDIT_CLEAN,
                    AUDIT_WITH_DEVIATIONS,
                    DEVIATIONS_CLOSED,
                    DEADLINE_PASSED,
                    APPROVE,
                    TAKE_OVER,
                    SUSPEND,
                    RESUME,
                    END,
                    VALIDITY_OVER,
                    SELF_AUDIT_LATE,
                    GRACE_OVER,
                    PAPER_LAPSED,
                    PAPER_RENEWED -> throw new IllegalStateException("not a step of an application");
        };
    }

    private static Set<DefinitionTest> tests(String text) {
        return Arrays.stream(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(DefinitionTest::valueOf)
                .collect(Collectors.toSet());
    }

    private static String words(ApplicationStep step) {
        return switch (step) {
            case ApplicationStep.Asked(var on, var question) -> question;
            case ApplicationStep.Answered(var on, var answer) -> answer;
            case ApplicationStep.Refused(var on, var failed, var why) -> why;
            case ApplicationStep.Submitted submitted -> "";
            case ApplicationStep.Accepted accepted -> "";
            case ApplicationStep.Withdrawn withdrawn -> "";
        };
    }

    private static String failed(ApplicationStep step) {
        return step instanceof ApplicationStep.Refused(var on, var failed, var why)
                ? failed.stream().sorted().map(Enum::name).collect(Collectors.joining(","))
                : "";
    }
}
