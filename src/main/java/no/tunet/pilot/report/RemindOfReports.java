package no.tunet.pilot.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.pilot.ReportDueStore;
import no.tunet.pilot.ReportDueStore.Overdue;
import no.tunet.tasks.Rounds;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Once on each new day: reminds owners of reports whose day has passed, and lets the funder know. No name of a person is sent. */
@Component
public class RemindOfReports {
    private static final Actor JOB = new Actor.Job("pilot-report-due");

    private final ReportDueStore store;
    private final Rounds rounds;
    private final Notices notices;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;
    private final AtomicReference<Optional<LocalDate>> done = new AtomicReference<>(Optional.empty());

    RemindOfReports(
            ReportDueStore store,
            Rounds rounds,
            Notices notices,
            BusinessClock clock,
            TransactionTemplate transaction) {
        this.store = store;
        this.rounds = rounds;
        this.notices = notices;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT30S")
    void whenTheDayIsNew() {
        var today = clock.today();
        if (!Optional.of(today).equals(done.get())) {
            run(today);
            done.set(Optional.of(today));
        }
    }

    /** Reminds of everything that is overdue on a day and was not reminded of lately. */
    public void run(LocalDate today) {
        Acting.run(JOB, () -> {
            List<Overdue> late = Optional.ofNullable(transaction.execute(status -> store.overdue(
                            today, today.minusDays(store.termsOn(today).daysBetweenReminders()))))
                    .orElse(List.of());
            rounds.each(late, overdue -> overdue.pilot().ref(), overdue -> remind(overdue, today));
        });
    }

    private void remind(Overdue overdue, LocalDate today) {
        store.reminded(overdue, today);
        String path = overdue.pilot().path() + "/rapporter";
        List<Object> when = List.of(overdue.due().number(), overdue.due().on());
        notices.toRole(overdue.owner(), Role.COUNTY_ADVISER, "pilot.notice.overdue", when, path);
        notices.toRole(overdue.funder(), Role.DIRECTORATE_OFFICER, "pilot.notice.overdueFunder", when, path);
    }
}
