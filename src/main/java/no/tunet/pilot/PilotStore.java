package no.tunet.pilot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.PersonId;
import no.tunet.pilot.domain.PlanTable;
import no.tunet.pilot.domain.Reading;
import no.tunet.pilot.format.PlanImport;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pilots and their plans. For this module's own slices. */
@Repository
public class PilotStore {
    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;

    PilotStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All pilots the actor may read, newest first, at most two hundred. */
    public List<PilotView> all() {
        return jdbc.sql("""
                        select id, org_id, title, period_from_on, period_to_on
                        from pilot.pilot order by period_from_on desc, title limit 200""")
                .query((rs, i) -> new PilotView(
                        new PilotId(rs.getObject("id", UUID.class)),
                        new OrganisationId(rs.getObject("org_id", UUID.class)),
                        rs.getString("title"),
                        new Period(
                                rs.getObject("period_from_on", LocalDate.class),
                                rs.getObject("period_to_on", LocalDate.class))))
                .list();
    }

    public Optional<KeptPlan> find(PilotId id) {
        return find(id, LocalDate.MAX);
    }

    /** The plan as it stood at the end of a day. */
    public Optional<KeptPlan> find(PilotId id, LocalDate on) {
        return jdbc.sql("""
                        select p.id, p.org_id, p.plan, p.imported_on, r.number, r.money, r.made_on, r.reason
                        from pilot.pilot p
                        left join lateral (
                          select number, money, made_on, reason from pilot.budget_revision
                          where pilot_id = p.id and made_on <= :on order by number desc limit 1) r on true
                        where p.id = :id""")
                .param("id", id.value())
                .param("on", on.isAfter(FAR) ? FAR : on)
                .query((rs, i) -> kept(
                        id,
                        new OrganisationId(rs.getObject("org_id", UUID.class)),
                        rs.getString("plan"),
                        rs.getObject("imported_on", LocalDate.class),
                        Optional.ofNullable(rs.getString("money")),
                        revision(
                                rs.getInt("number"), rs.getObject("made_on", LocalDate.class), rs.getString("reason"))))
                .optional();
    }

    public void add(PilotId id, OrganisationId owner, Reading.Read read, LocalDate today, Optional<PersonId> by) {
        var frame = read.plan().frame();
        jdbc.sql("""
                        insert into pilot.pilot (id, org_id, title, period_from_on, period_to_on, plan, imported_on, imported_by)
                        values (:id, :org, :title, :from, :to, :plan::jsonb, :today, :by)""")
                .param("id", id.value())
                .param("org", owner.value())
                .param("title", frame.title())
                .param("from", frame.from().atDay(1))
                .param("to", frame.to().atEndOfMonth())
                .param("plan", PlanImport.toJson(read.tables()))
                .param("today", today)
                .param("by", by.map(PersonId::value).orElse(null))
                .update();
    }

    public void addPartner(PilotId id, OrganisationId owner, OrganisationId partner, String part) {
        jdbc.sql("""
                        insert into pilot.partner (pilot_id, org_id, partner_id, part) values (:id, :org, :partner, :part)
                        on conflict do nothing""")
                .param("id", id.value())
                .param("org", owner.value())
                .param("partner", partner.value())
                .param("part", part)
                .update();
    }

    /** The organisations that take part as buyers. */
    public List<OrganisationId> buyers(PilotId id) {
        return jdbc.sql(
                        "select partner_id from pilot.partner where pilot_id = :id and part = 'BUYER' order by partner_id")
                .param("id", id.value())
                .query((rs, i) -> new OrganisationId(rs.getObject("partner_id", UUID.class)))
                .list();
    }

    /** The organisation that pays, when it is known here. */
    public Optional<OrganisationId> funder(PilotId id) {
        return jdbc.sql("select partner_id from pilot.partner where pilot_id = :id and part = 'FUNDER' limit 1")
                .param("id", id.value())
                .query((rs, i) -> new OrganisationId(rs.getObject("partner_id", UUID.class)))
                .optional();
    }

    /** A new version of the plan: the changed tables, and the others that can change as they are now. */
    public void addRevision(KeptPlan plan, List<PlanTable> changed, String reason, LocalDate today, PersonId by) {
        var names = changed.stream().map(PlanTable::name).toList();
        var tables = new ArrayList<>(changed);
        plan.currentTables().stream()
                .filter(t -> PlanImport.moves(t.name()) && !names.contains(t.name()))
                .forEach(tables::add);
        jdbc.sql("""
                        insert into pilot.budget_revision (id, pilot_id, org_id, number, money, reason, made_on, made_by)
                        values (:id, :pilot, :org, :number, :money::jsonb, :reason, :today, :by)""")
                .param("id", Ids.next())
                .param("pilot", plan.id().value())
                .param("org", plan.owner().value())
                .param("number", plan.revision().map(r -> r.number() + 1).orElse(1))
                .param("money", PlanImport.toJson(tables))
                .param("reason", reason)
                .param("today", today)
                .param("by", by.value())
                .update();
    }

    private static Optional<KeptPlan.Revision> revision(int number, @Nullable LocalDate on, @Nullable String reason) {
        return on == null || reason == null ? Optional.empty() : Optional.of(new KeptPlan.Revision(number, on, reason));
    }

    private static KeptPlan kept(
            PilotId id,
            OrganisationId owner,
            String json,
            LocalDate importedOn,
            Optional<String> money,
            Optional<KeptPlan.Revision> revision) {
        Reading.Read printed = read(json);
        Reading.Read current = money.map(m -> PlanImport.revised(printed, m)).orElse(printed);
        return new KeptPlan(
                id, owner, printed.plan(), current.plan(), printed.tables(), current.tables(), importedOn, revision);
    }

    private static Reading.Read read(String json) {
        return switch (PlanImport.readJson(json)) {
            case Reading.Read read -> read;
            case Reading.Unreadable unreadable ->
                throw new IllegalStateException("a kept plan can no longer be read: " + unreadable.reasons());
        };
    }
}
