package no.tunet.approval.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.approval.ApprovalStepView;
import no.tunet.approval.domain.ApprovalTerms;
import no.tunet.approval.domain.Course;
import no.tunet.approval.domain.Hold;
import no.tunet.approval.domain.HoldCause;
import no.tunet.approval.domain.Step;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.party.Position;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions about farms and what the rest of the system was told of them. */
@Repository
public class CourseStore {
    private static final String STEPS = """
            select s.farm_id, s.kind, s.from_on, s.to_on, s.decided_on, coalesce(r.reason, '') as reason
            from approval.step s left join approval.step_reason r on r.step_id = s.id
            """;

    private static final String STEPS_AND_HOLDS = """
            select s.farm_id, s.kind, s.from_on, s.to_on, coalesce(r.reason, '') as reason, s.ordinal, false as hold
            from approval.step s left join approval.step_reason r on r.step_id = s.id where :all or s.farm_id = any(:farms)
            union all
            select h.farm_id, h.cause, h.from_on, h.to_on, '', 0, true from approval.hold h where :all or h.farm_id = any(:farms)
            order by farm_id, ordinal, from_on
            """;

    private final JdbcClient jdbc;

    CourseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public ApprovalTerms termsOn(LocalDate day) {
        return jdbc.sql("""
                        select valid_from, validity_months, source from approval.terms
                        where valid_from <= :day or valid_from = (select min(valid_from) from approval.terms)
                        order by valid_from desc limit 1""")
                .param("day", day)
                .query((rs, i) -> new ApprovalTerms(
                        rs.getObject("valid_from", LocalDate.class),
                        rs.getInt("validity_months"),
                        rs.getString("source")))
                .single();
    }

    public Course of(OrganisationId farm) {
        return ofAll(List.of(farm)).getOrDefault(farm, Course.EMPTY);
    }

    public Map<OrganisationId, Course> ofAll(Collection<OrganisationId> farms) {
        var read = new Reading();
        jdbc.sql(STEPS_AND_HOLDS)
                .param("all", false)
                .param("farms", farms.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(rs -> {
                    read.add(rs);
                });
        return read.courses();
    }

    /** A farm about which something was decided: its name on a day, where it lies, and the decisions. */
    public record Listed(String name, Optional<Position> position, Course course) {}

    /** Every farm about which anything was ever decided, in one statement. */
    public Map<OrganisationId, Listed> listed(LocalDate today) {
        var read = new Reading();
        var names = new HashMap<OrganisationId, String>();
        var positions = new HashMap<OrganisationId, Position>();
        jdbc.sql("select c.*, n.name, o.latitude, o.longitude from (" + STEPS_AND_HOLDS + """
                        ) c join party.organisation o on o.id = c.farm_id
                        join party.organisation_name n on n.organisation_id = o.id and n.during @> :today::date
                        order by c.farm_id, c.ordinal, c.from_on""")
                .param("all", true)
                .param("farms", new UUID[0])
                .param("today", today)
                .query(rs -> {
                    var farm = read.add(rs);
                    names.put(farm, rs.getString("name"));
                    var latitude = rs.getObject("latitude", Double.class);
                    var longitude = rs.getObject("longitude", Double.class);
                    if (latitude != null && longitude != null) {
                        positions.put(farm, new Position(latitude, longitude));
                    }
                });
        var listed = new HashMap<OrganisationId, Listed>();
        read.courses()
                .forEach((farm, course) -> listed.put(
                        farm,
                        new Listed(names.getOrDefault(farm, ""), Optional.ofNullable(positions.get(farm)), course)));
        return listed;
    }

    /** Rows of steps and holds, gathered by farm. */
    private static final class Reading {
        private final Map<OrganisationId, List<Step>> steps = new HashMap<>();
        private final Map<OrganisationId, List<Hold>> holds = new HashMap<>();

        OrganisationId add(ResultSet rs) throws SQLException {
            var farm = new OrganisationId(rs.getObject("farm_id", UUID.class));
            if (rs.getBoolean("hold")) {
                holds.computeIfAbsent(farm, f -> new ArrayList<>()).add(hold(rs));
            } else {
                steps.computeIfAbsent(farm, f -> new ArrayList<>()).add(step(rs));
            }
            return farm;
        }

        Map<OrganisationId, Course> courses() {
            var courses = new HashMap<OrganisationId, Course>();
            steps.forEach((farm, its) -> courses.put(farm, new Course(its, holds.getOrDefault(farm, List.of()))));
            return courses;
        }
    }

    public List<ApprovalStepView> views(OrganisationId farm) {
        return jdbc.sql(STEPS + " where s.farm_id = :farm order by s.ordinal desc")
                .param("farm", farm.value())
                .query((rs, i) -> new ApprovalStepView(
                        ApprovalStepView.Kind.valueOf(rs.getString("kind")),
                        rs.getObject("from_on", LocalDate.class),
                        Optional.ofNullable(rs.getObject("to_on", LocalDate.class)),
                        Optional.of(rs.getString("reason")).filter(text -> !text.isEmpty()),
                        rs.getObject("decided_on", LocalDate.class)))
                .list();
    }

    /** Lets one officer at a time decide about a farm, until the transaction ends. */
    public void lock(OrganisationId farm) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('approval ' || :farm, 0))")
                .param("farm", farm.toString())
                .query(rs -> {});
    }

    public void add(OrganisationId farm, int ordinal, Step step, Actor.Member by, LocalDate today) {
        var id = Ids.next();
        jdbc.sql("""
                        insert into approval.step (id, farm_id, ordinal, kind, from_on, to_on, decided_org_id, decided_by, decided_on)
                        values (:id, :farm, :ordinal, :kind, :from, :to, :org, :person, :today)""")
                .param("id", id)
                .param("farm", farm.value())
                .param("ordinal", ordinal)
                .param("kind", kind(step).name())
                .param("from", step.on())
                .param("to", step instanceof Step.Opened(var validity) ? validity.to() : null)
                .param("org", by.organisation().value())
                .param("person", by.person().value())
                .param("today", today)
                .update();
        reason(step)
                .ifPresent(reason -> jdbc.sql(
                                "insert into approval.step_reason (step_id, farm_id, reason) values (:id, :farm, :reason)")
                        .param("id", id)
                        .param("farm", farm.value())
                        .param("reason", reason)
                        .update());
    }

    public Optional<String> announced(OrganisationId farm) {
        return jdbc.sql("select standing from approval.announced where farm_id = :farm for update")
                .param("farm", farm.value())
                .query(String.class)
                .optional();
    }

    public void announce(OrganisationId farm, String standing, LocalDate today) {
        jdbc.sql("""
                        insert into approval.announced (farm_id, standing, announced_on) values (:farm, :standing, :today)
                        on conflict (farm_id) do update set standing = excluded.standing, announced_on = excluded.announced_on""")
                .param("farm", farm.value())
                .param("standing", standing)
                .param("today", today)
                .update();
    }

    /** The body that decided last about a farm. */
    public Optional<OrganisationId> body(OrganisationId farm) {
        return jdbc.sql("select decided_org_id from approval.step where farm_id = :farm order by ordinal desc limit 1")
                .param("farm", farm.value())
                .query((rs, i) -> new OrganisationId(rs.getObject(1, UUID.class)))
                .optional();
    }

    /** Farms with a decision that a day may have brought into or out of effect. */
    public List<OrganisationId> farmsWithSteps() {
        return jdbc.sql("select distinct farm_id from approval.step")
                .query((rs, i) -> new OrganisationId(rs.getObject("farm_id", UUID.class)))
                .list();
    }

    private static Hold hold(ResultSet rs) throws SQLException {
        return new Hold(
                HoldCause.valueOf(rs.getString("kind")),
                rs.getObject("from_on", LocalDate.class),
                Optional.ofNullable(rs.getObject("to_on", LocalDate.class)));
    }

    private static Step step(ResultSet rs) throws SQLException {
        var from = rs.getObject("from_on", LocalDate.class);
        String reason = rs.getString("reason");
        return switch (ApprovalStepView.Kind.valueOf(rs.getString("kind"))) {
            case OPENED -> new Step.Opened(new Period(from, rs.getObject("to_on", LocalDate.class)));
            case SUSPENDED -> new Step.Suspended(from, reason);
            case RESUMED -> new Step.Resumed(from, reason);
            case ENDED -> new Step.Ended(from, reason);
        };
    }

    private static ApprovalStepView.Kind kind(Step step) {
        return switch (step) {
            case Step.Opened opened -> ApprovalStepView.Kind.OPENED;
            case Step.Suspended suspended -> ApprovalStepView.Kind.SUSPENDED;
            case Step.Resumed resumed -> ApprovalStepView.Kind.RESUMED;
            case Step.Ended ended -> ApprovalStepView.Kind.ENDED;
        };
    }

    private static Optional<String> reason(Step step) {
        return switch (step) {
            case Step.Opened opened -> Optional.empty();
            case Step.Suspended(var on, var reason) -> Optional.of(reason);
            case Step.Resumed(var on, var reason) -> Optional.of(reason);
            case Step.Ended(var on, var reason) -> Optional.of(reason);
        };
    }
}
