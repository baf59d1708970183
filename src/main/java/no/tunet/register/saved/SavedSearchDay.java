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
import no.tunet.kernel.PersonId;
import no.tunet.notices.Notices;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Once on each new day: asks every kept search again and tells what is new. What has been asked today is not asked twice, whatever happens meanwhile. */
@Component
public class SavedSearchDay {
    private static final Actor JOB = new Actor.Job("subscriptions");
    private static final int BATCH = 100;
    private static final int DAYS_TO_CONFIRM = 7;

    private final SavedSearchStore store;
    private final AskAgain again;
    private final Notices notices;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;
    private final AtomicReference<Optional<LocalDate>> done = new AtomicReference<>(Optional.empty());

    SavedSearchDay(
            SavedSearchStore store,
            AskAgain again,
            Notices notices,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.again = again;
        this.notices = notices;
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
            boolean more = true;
            while (more) {
                more = Boolean.TRUE.equals(transaction.execute(status -> batch(today)));
            }
        });
    }

    private boolean batch(LocalDate today) {
        var due = store.due(today, BATCH);
        due.forEach(kept -> ask(kept, today));
        return due.size() == BATCH;
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
            case Kept.Whose.Members(var person) ->
                notices.toPerson(new PersonId(person), "register.news", parameters, "/register?" + kept.query());
            case Kept.Whose.Visitors(var token, var email, var language) ->
                notices.toAddress(
                        Optional.empty(),
                        email,
                        language,
                        "register.news-visitor",
                        parameters,
                        "/register/varsel/" + token);
        }
    }
}
