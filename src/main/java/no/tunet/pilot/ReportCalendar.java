package no.tunet.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Role;
import no.tunet.pilot.domain.Plan;
import no.tunet.pilot.domain.Quarter;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.stereotype.Component;

/** When the reports of a plan are due, by its own marks, and the task that says so: always the next one. */
@Component
public class ReportCalendar {
    private static final Set<String> REPORTS = Set.of("status_report", "final_report");
    private static final String TASK = "pilot-report";

    private final Tasks tasks;
    private final BusinessClock clock;

    ReportCalendar(Tasks tasks, BusinessClock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** The last days of the quarters in which the plan reports, in order. */
    public static List<LocalDate> due(Plan plan) {
        return plan.activities().stream()
                .filter(a -> REPORTS.contains(a.code()))
                .flatMap(a -> a.planned().keySet().stream())
                .sorted()
                .map(Quarter::lastDay)
                .toList();
    }

    /** Opens the task for the report after those that are frozen; the one before is closed. */
    public void next(KeptPlan plan, int frozen) {
        tasks.close(plan.id().ref(), TASK);
        due(plan.printed()).stream().skip(frozen).findFirst().ifPresent(day -> open(plan, day));
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
