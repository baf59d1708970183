package no.tunet.programme.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.notices.Notices;
import no.tunet.programme.ApplicationId;
import no.tunet.programme.ApplicationStore;
import no.tunet.programme.ApplicationView;
import no.tunet.programme.CallStore;
import no.tunet.programme.CallView;
import no.tunet.programme.domain.AwardRule;
import no.tunet.programme.domain.AwardRuleBook;
import no.tunet.tasks.Rounds;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Once on each new day: reminds the authors of drafts whose call closes soon, once for each draft. */
@Component
public class RemindAuthors {
    private static final Actor JOB = new Actor.Job("application-drafts");

    private final CallStore calls;
    private final ApplicationStore applications;
    private final AwardRuleBook book;
    private final Rounds rounds;
    private final Notices notices;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;
    private final AtomicReference<Optional<LocalDate>> done = new AtomicReference<>(Optional.empty());

    RemindAuthors(
            CallStore calls,
            ApplicationStore applications,
            AwardRuleBook book,
            Rounds rounds,
            Notices notices,
            BusinessClock clock,
            TransactionTemplate transaction) {
        this.calls = calls;
        this.applications = applications;
        this.book = book;
        this.rounds = rounds;
        this.notices = notices;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT40S")
    void whenTheDayIsNew() {
        var today = clock.today();
        if (!Optional.of(today).equals(done.get())) {
            run(today);
            done.set(Optional.of(today));
        }
    }

    /** Reminds of every call that closes within the days of the rule. */
    public void run(LocalDate today) {
        LocalDate until = today.plusDays(book.number(AwardRule.Id.DRAFT_REMINDER_DAYS, today));
        Acting.run(JOB, () -> {
            var closing = Optional.ofNullable(transaction.execute(
                            status -> calls.openAt(clock.now().toInstant())))
                    .orElse(List.of())
                    .stream()
                    .filter(c ->
                            !c.terms().deadline().lastSecond().toLocalDate().isAfter(until))
                    .toList();
            for (CallView call : closing) {
                var drafts = Optional.ofNullable(
                                transaction.execute(status -> applications.draftsNotRemindedOf(call.id())))
                        .orElse(List.of());
                rounds.each(drafts, ApplicationId::ref, draft -> remind(call, draft, today));
            }
        });
    }

    private void remind(CallView call, ApplicationId draft, LocalDate today) {
        ApplicationView application = applications.find(draft).orElseThrow();
        applications.reminded(application, today);
        applications
                .authors(draft)
                .forEach(author -> notices.toPerson(
                        author,
                        "programme.notice.draft",
                        List.of(
                                call.terms().title().nb(),
                                call.terms().deadline().lastSecond().toLocalDate()),
                        draft.path()));
    }
}
