package no.tunet.register.saved;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.PersonId;
import no.tunet.notices.Notices;
import no.tunet.tasks.Rounds;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Once on each new day: asks every kept search again and tells what is new. What has been asked today is not asked twice, whatever happens meanwhile; one
 * that fails keeps no other waiting, and the operator sees it.
 */
@Component
public class SavedSearchDay {
    private static final Actor JOB = new Actor.Job("subscriptions");
    private static final int BATCH = 100;
    private static final int DAYS_TO_CONFIRM = 7;

    private final SavedSearchStore store;
    private final AskAgain again;
    private final Notices notices;
    private final Rounds rounds;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;
    private final AtomicReference<Optional<LocalDate>> done = new AtomicReference<>(Optional.empty());

    SavedSearchDay(
            SavedSearchStore store,
            AskAgain again,
            Notices notices,
            Rounds rounds,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.again = again;
        this.notices = notices;
        this.rounds = rounds;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT90S")
    void whenTheDayIsNew() {
        var today = clock.today();
        if (!Optional.of(today).equals(done.get())) {
            run(today);
            done.set(Optional.of(today));
        }
    }

    public void run(LocalDate today) {
        Acting.run(JOB, () -> {
            transaction.executeWithoutResult(status -> store.forgetUnconfirmed(today.minusDays(DAYS_TO_CONFIRM)));
            var last = new UUID(0, 0);
            List<Kept> due;
            do {
                due = due(today, last);
                rounds.each(due, kept -> new ObjectRef("saved-search", kept.id()), kept -> ask(kept, today));
                last = due.isEmpty() ? last : due.getLast().id();
            } while (due.size() == BATCH);
        });
    }

    private List<Kept> due(LocalDate today, UUID after) {
        return Optional.ofNullable(transaction.execute(status -> store.due(today, after, BATCH)))
                .orElse(List.of());
    }

    private void ask(Kept kept, LocalDate today) {
        var fitting = again.fitting(kept.query(), today);
        Set<UUID> now = fitting.orElse(kept.told());
        long fresh = now.stream().filter(offer -> !kept.told().contains(offer)).count();
        store.asked(kept, now, today);
        if (fresh > 0) {
            tell(kept, fresh, today);
        }
    }

    private void tell(Kept kept, long fresh, LocalDate today) {
        List<Object> parameters = List.of(fresh, again.read(kept.query(), today).said());
        switch (kept.whose()) {
            case Kept.Whose.Members(var person, var token) ->
                notices.toPerson(
                        new PersonId(person),
                        "register.news",
                        parameters,
                        "/register?" + kept.query(),
                        Optional.of(SubscriptionPage.stopPath(token)));
            case Kept.Whose.Visitors(var token, var email, var language) ->
                notices.toSubscriber(
                        email,
                        language,
                        "register.news-visitor",
                        parameters,
                        "/register/varsel/" + token,
                        SubscriptionPage.stopPath(token));
        }
    }
}
