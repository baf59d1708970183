package no.tunet.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;
import no.tunet.pilot.domain.ReportDue;
import no.tunet.pilot.domain.ReportKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days reports are promised on, which of them have passed without a report, and the reminders sent. */
@Repository
public class ReportDueStore {
    private final JdbcClient jdbc;

    ReportDueStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A report that has not come: whose, which, when it was due, who pays, and how often it was reminded of. */
    public record Overdue(PilotId pilot, OrganisationId owner, OrganisationId funder, ReportDue due, int reminded) {}

    /** How long the funder has to answer, and the days between two reminders. */
    public record Terms(int daysToAnswer, int daysBetweenReminders) {}

    /** The terms of a day; before the first ones, the first. */
    public Terms termsOn(LocalDate day) {
        return jdbc.sql("""
                        select * from pilot.report_terms
                        where valid_from <= :day or valid_from = (select min(valid_from) from pilot.report_terms)
                        order by valid_from desc limit 1""")
                .param("day", day)
                .query((rs, i) -> new Terms(rs.getInt("days_to_answer"), rs.getInt("days_between_reminders")))
                .single();
    }

    void keep(KeptPlan plan, List<ReportDue> dues) {
        for (ReportDue due : dues) {
            jdbc.sql("""
                            insert into pilot.report_due (pilot_id, org_id, number, kind, due_on) values (:pilot, :org, :number, :kind, :due)
                            on conflict (pilot_id, number) do nothing""")
                    .param("pilot", plan.id().value())
                    .param("org", plan.owner().value())
                    .param("number", due.number())
                    .param("kind", due.kind().name())
                    .param("due", due.on())
                    .update();
        }
    }

    /**
     * Reports whose day has passed, undelivered or returned and not delivered again, that were last reminded of before a day; without a reminder at all also.
     * At most five hundred.
     */
    public List<Overdue> overdue(LocalDate today, LocalDate remindedBefore) {
        return jdbc.sql("""
                        select d.pilot_id, d.org_id, f.partner_id, d.number, d.kind, d.due_on, m.times
                        from pilot.report_due d
                        cross join lateral (select partner_id from pilot.partner where pilot_id = d.pilot_id and part = 'FUNDER'
                          order by partner_id limit 1) f
                        cross join lateral (select count(*)::int as times, max(sent_on) as last_on from pilot.report_reminder
                          where pilot_id = d.pilot_id and number = d.number) m
                        where d.due_on < :today and (m.last_on is null or m.last_on <= :before)
                          and not exists (select 1 from pilot.report r left join pilot.report_answer a on a.report_id = r.id
                            where r.pilot_id = d.pilot_id and r.number = d.number and r.delivered_on is not null and a.accepted is distinct from false)
                          and not exists (select 1 from pilot.report r join pilot.report_answer a on a.report_id = r.id
                            where r.pilot_id = d.pilot_id and r.kind = 'FINAL' and a.accepted)
                        order by d.due_on, d.pilot_id limit 500""")
                .param("today", today)
                .param("before", remindedBefore)
                .query((rs, i) -> new Overdue(
                        new PilotId(rs.getObject("pilot_id", UUID.class)),
                        new OrganisationId(rs.getObject("org_id", UUID.class)),
                        new OrganisationId(rs.getObject("partner_id", UUID.class)),
                        new ReportDue(
                                rs.getInt("number"),
                                ReportKind.valueOf(rs.getString("kind")),
                                rs.getObject("due_on", LocalDate.class)),
                        rs.getInt("times")))
                .list();
    }

    /** Notes that a reminder was sent. */
    public void reminded(Overdue overdue, LocalDate today) {
        jdbc.sql("""
                        insert into pilot.report_reminder (pilot_id, org_id, number, times, sent_on) values (:pilot, :org, :number, :times, :today)""")
                .param("pilot", overdue.pilot().value())
                .param("org", overdue.owner().value())
                .param("number", overdue.due().number())
                .param("times", overdue.reminded() + 1)
                .param("today", today)
                .update();
    }
}
