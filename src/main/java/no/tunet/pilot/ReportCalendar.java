package no.tunet.pilot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Role;
import no.tunet.pilot.domain.Plan;
import no.tunet.pilot.domain.Quarter;
import no.tunet.pilot.domain.ReportDue;
import no.tunet.pilot.domain.ReportKind;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.stereotype.Component;

/** When the reports of a plan are due, by its own marks, and the task that says so: always the next one. */
@Component
public class ReportCalendar {
    private static final Map<String, ReportKind> REPORTS =
            Map.of("status_report", ReportKind.STATUS, "final_report", ReportKind.FINAL);
    private static final String TASK = "pilot-report";

    private final ReportDueStore store;
    private final Tasks tasks;
    private final BusinessClock clock;

    ReportCalendar(ReportDueStore store, Tasks tasks, BusinessClock clock) {
        this.store = store;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** The reports a plan promises, in order: the last days of the quarters in which it reports. The plan's marks go before a day named beside them. */
    public static List<ReportDue> due(Plan plan) {
        var marks = new ArrayList<ReportDue>();
        for (var activity : plan.activities()) {
            Optional.ofNullable(REPORTS.get(activity.code()))
                    .ifPresent(kind -> activity.planned().keySet().stream()
                            .map(Quarter::lastDay)
                            .forEach(day -> marks.add(new ReportDue(1, kind, day))));
        }
        marks.sort(Comparator.comparing(ReportDue::on).thenComparing(ReportDue::kind));
        var numbered = new ArrayList<ReportDue>();
        marks.forEach(mark -> numbered.add(new ReportDue(numbered.size() + 1, mark.kind(), mark.on())));
        return List.copyOf(numbered);
    }

    /** Opens the task for the report after those that are delivered; the one before is closed. */
    public void next(KeptPlan plan, int delivered) {
        var dues = due(plan.printed());
        store.keep(plan, dues);
        tasks.close(plan.id().ref(), TASK);
        dues.stream().skip(delivered).findFirst().ifPresent(due -> open(plan, due.on()));
    }

    private void open(KeptPlan plan, LocalDate due) {
        tasks.open(new NewTask(
                plan.owner(),
                plan.id().ref(),
                TASK,
                List.of(due),
                plan.id().path() + "/rapporter",
                Assignee.role(Role.COUNTY_ADVISER, Optional.empty()),
                due,
                due.isBefore(clock.today()) ? Urgency.URGENT : Urgency.NORMAL));
    }
}
