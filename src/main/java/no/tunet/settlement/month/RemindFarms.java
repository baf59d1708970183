package no.tunet.settlement.month;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.tunet.agreement.Agreements;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.Role;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Rounds;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the farms for the months that are over and not sent. Reckons from dates: what was missed while the program stood still is asked for when it runs. */
@Component
public class RemindFarms {
    private static final int DAYS_TO_SEND = 10;

    private final RunningStore running;
    private final Agreements agreements;
    private final Tasks tasks;
    private final Rounds rounds;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    RemindFarms(
            RunningStore running,
            Agreements agreements,
            Tasks tasks,
            Rounds rounds,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.running = running;
        this.agreements = agreements;
        this.tasks = tasks;
        this.rounds = rounds;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    public void run() {
        var today = clock.today();
        Acting.run(new Actor.Job("months"), () -> {
            rounds.each(
                    read(() -> running.followed(today)),
                    id -> new ObjectRef("agreement", id.value()),
                    id -> agreements.find(id).ifPresent(running::keep));
            rounds.each(
                    read(() -> running.allDue(today)),
                    waiting -> DueMonth.ref(
                            waiting.month().agreement(), waiting.month().month()),
                    this::ask);
        });
    }

    private <T> List<T> read(Supplier<List<T>> reading) {
        return Optional.ofNullable(transaction.execute(status -> reading.get())).orElse(List.of());
    }

    private void ask(RunningStore.Waiting waiting) {
        var due = waiting.month();
        tasks.open(new NewTask(
                waiting.farm(),
                DueMonth.ref(due.agreement(), due.month()),
                DueMonth.TASK,
                List.of(MonthWords.of(due.month()), due.title()),
                due.path(),
                Assignee.role(Role.FARMER, Optional.empty()),
                due.month().atEndOfMonth().plusDays(DAYS_TO_SEND),
                Urgency.NORMAL));
    }
}
