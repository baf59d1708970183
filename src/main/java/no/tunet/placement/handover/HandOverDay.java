package no.tunet.placement.handover;

import java.util.List;
import java.util.Optional;
import no.tunet.agreement.AgreementEnded;
import no.tunet.agreement.AgreementView;
import no.tunet.agreement.Agreements;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.Role;
import no.tunet.placement.domain.HandOverRules;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Rounds;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Plans a hand-over when an agreement has ended, and takes over what is due. */
@Component
public class HandOverDay {
    private final HandOverStore store;
    private final HandOverRecords records;
    private final Agreements agreements;
    private final Tasks tasks;
    private final Rounds rounds;
    private final BusinessClock clock;
    private final TransactionOperations transaction;
    private final HandOverRules rules = HandOverRules.known();

    HandOverDay(
            HandOverStore store,
            HandOverRecords records,
            Agreements agreements,
            Tasks tasks,
            Rounds rounds,
            BusinessClock clock,
            TransactionOperations transaction) {
        this.store = store;
        this.records = records;
        this.agreements = agreements;
        this.tasks = tasks;
        this.rounds = rounds;
        this.clock = clock;
        this.transaction = transaction;
    }

    @ApplicationModuleListener
    public void on(AgreementEnded ended) {
        agreements
                .find(ended.agreement())
                .filter(agreement -> store.plan(agreement, ended.on(), rules.due(ended.on())))
                .ifPresent(agreement -> ask(agreement, ended));
    }

    private void ask(AgreementView agreement, AgreementEnded ended) {
        tasks.open(new NewTask(
                agreement.farm(),
                new ObjectRef("hand-over", agreement.id().value()),
                HandOverRecords.TASK,
                List.of(agreement.title(), rules.due(ended.on())),
                "/overleveringer/" + agreement.id(),
                Assignee.role(Role.FARMER, Optional.empty()),
                rules.due(ended.on()),
                Urgency.NORMAL));
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT50S")
    public void run() {
        Acting.run(new Actor.Job("hand-over"), () -> {
            var due = Optional.ofNullable(transaction.execute(status -> store.due(clock.today())))
                    .orElse(List.of());
            rounds.each(due, HandOverRow::ref, records::whenDue);
        });
    }
}
