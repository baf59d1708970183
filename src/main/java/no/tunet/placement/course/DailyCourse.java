package no.tunet.placement.course;

import java.util.List;
import no.tunet.agreement.AgreementEnded;
import no.tunet.agreement.AgreementOnHold;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.tasks.Rounds;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Moves placements by the calendar, as often as one likes: what is due and not done is done once. Hears when an agreement stops. */
@Component
public class DailyCourse {
    private static final int BATCH = 500;

    private final PlacementStore store;
    private final TakeStep step;
    private final StepEffects effects;
    private final Rounds rounds;
    private final BusinessClock clock;
    private final TransactionOperations transaction;

    DailyCourse(
            PlacementStore store,
            TakeStep step,
            StepEffects effects,
            Rounds rounds,
            BusinessClock clock,
            TransactionOperations transaction) {
        this.store = store;
        this.step = step;
        this.effects = effects;
        this.rounds = rounds;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT20S")
    public void run() {
        Acting.run(new Actor.Job("placement-course"), () -> {
            List<PlacementFile> due = transaction.execute(status -> store.due(clock.today(), BATCH));
            if (due != null) {
                rounds.each(
                        due, file -> new ObjectRef("placement", file.id().value()), file -> step.passDates(file.id()));
            }
        });
    }

    /** Nobody is put on the street: the owners are asked to plan what comes next. */
    @ApplicationModuleListener
    public void on(AgreementEnded ended) {
        ask(ended.agreement(), "placement-agreement-ended");
    }

    @ApplicationModuleListener
    public void on(AgreementOnHold held) {
        ask(held.agreement(), "placement-agreement-on-hold");
    }

    private void ask(no.tunet.agreement.AgreementId agreement, String kind) {
        var today = clock.today();
        for (PlacementFile file : store.open(agreement)) {
            effects.task(file, new ObjectRef("placement", file.id().value()), kind, today, today);
        }
    }
}
