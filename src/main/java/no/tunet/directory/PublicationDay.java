package no.tunet.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.tasks.Rounds;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Once on each new day: shows anew what a day alone can change, an application closed by silence or a municipality with another middle. */
@Component
class PublicationDay {
    private static final Actor JOB = new Actor.Job("publication");

    private final PublishedOfferStore store;
    private final Publication publication;
    private final Rounds rounds;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;
    private final AtomicReference<Optional<LocalDate>> done = new AtomicReference<>(Optional.empty());

    PublicationDay(
            PublishedOfferStore store,
            Publication publication,
            Rounds rounds,
            BusinessClock clock,
            TransactionTemplate transaction) {
        this.store = store;
        this.publication = publication;
        this.rounds = rounds;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT22S")
    void whenTheDayIsNew() {
        var today = clock.today();
        if (!Optional.of(today).equals(done.get())) {
            run();
            done.set(Optional.of(today));
        }
    }

    void run() {
        Acting.run(JOB, () -> {
            var farms = Optional.ofNullable(transaction.execute(status -> store.unsettled()))
                    .orElse(List.of());
            rounds.each(farms, farm -> new ObjectRef("farm", farm.value()), publication::renewAll);
        });
    }
}
