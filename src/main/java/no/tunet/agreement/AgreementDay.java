package no.tunet.agreement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import no.tunet.agreement.domain.AgreementCommand;
import no.tunet.agreement.domain.AgreementRules;
import no.tunet.agreement.domain.AgreementState;
import no.tunet.agreement.domain.AmendmentRules;
import no.tunet.agreement.domain.Reminders;
import no.tunet.directory.Places;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.tasks.Responsibilities;
import no.tunet.tasks.Rounds;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Once on each new day: begins, ends trials, ends, and reminds before expiry; reckoned from dates, so a stopped server loses and repeats nothing. One agreement that fails stops no other. */
@Component
public class AgreementDay {
    private static final Actor JOB = new Actor.Job("agreement");
    private static final int PORTION = 200;

    private final AgreementStore store;
    private final DefaultTerms defaults;
    private final Places places;
    private final Responsibilities responsibilities;
    private final AgreementNews news;
    private final Rounds rounds;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;
    private final AtomicReference<Optional<LocalDate>> done = new AtomicReference<>(Optional.empty());

    AgreementDay(
            AgreementStore store,
            DefaultTerms defaults,
            Places places,
            Responsibilities responsibilities,
            AgreementNews news,
            Rounds rounds,
            ApplicationEventPublisher events,
            BusinessClock clock,
            TransactionTemplate transaction) {
        this.store = store;
        this.defaults = defaults;
        this.places = places;
        this.responsibilities = responsibilities;
        this.news = news;
        this.rounds = rounds;
        this.events = events;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT20S")
    void whenTheDayIsNew() {
        var today = clock.today();
        if (!Optional.of(today).equals(done.get())) {
            run(today);
            done.set(Optional.of(today));
        }
    }

    /** Brings every signed agreement to where it stands on a day. */
    public void run(LocalDate today) {
        Acting.run(JOB, () -> {
            var after = new UUID(0, 0);
            while (true) {
                UUID from = after;
                List<AgreementFile> portion = Optional.ofNullable(
                                transaction.execute(status -> store.signedAfter(from, PORTION)))
                        .orElse(List.of());
                rounds.each(portion, AgreementFile::ref, file -> day(file, today));
                if (portion.isEmpty()) {
                    return;
                }
                after = portion.getLast().id().value();
            }
        });
    }

    private void day(AgreementFile file, LocalDate today) {
        if (!(AgreementRules.decide(file.state(), new AgreementCommand.Advance(), file.latest(), today)
                instanceof Decision.Accepted<AgreementState>(AgreementState next))) {
            return;
        }
        if (!next.equals(file.state()) && store.move(file, next, file.term(), today)) {
            if (next instanceof AgreementState.Ended ended) {
                end(file, ended);
                return;
            }
            news.happened(file, Reason.of("agreement.history.state", AgreementFile.status(next)));
        }
        if (AmendmentRules.isAmendable(next)) {
            remind(file, today);
        }
    }

    private void end(AgreementFile file, AgreementState.Ended ended) {
        places.release(file.id().value(), ended.lastDay().plusDays(1));
        responsibilities.end(file.ref());
        news.ended(file, ended.lastDay());
        events.publishEvent(new AgreementEnded(file.id(), ended.lastDay()));
    }

    private void remind(AgreementFile file, LocalDate today) {
        var months = defaults.on(today).reminderMonths();
        var sent = new HashSet<>(store.remindersSent(file.id(), file.term().to()));
        List<Integer> due = Reminders.due(file.term(), months, sent, today);
        due.forEach(month -> store.addReminder(file, month, today));
        if (!due.isEmpty()) {
            boolean extensionDue =
                    !today.isBefore(Reminders.extensionDay(file.latest().general()));
            news.expiresSoon(file, due.getLast(), file.term().to(), extensionDue);
        }
    }
}
