package no.tunet.evaluation.review;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.tunet.agreement.Agreements;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
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

/** Asks for the reviews that are due within a month. Reckons from dates, so that standing still loses none and running twice asks once. */
@Component
public class RemindReviews {
    private static final int WEEKS_AHEAD = 4;

    private final ReviewStore reviews;
    private final RuleStore rules;
    private final Agreements agreements;
    private final Tasks tasks;
    private final Rounds rounds;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    RemindReviews(
            ReviewStore reviews,
            RuleStore rules,
            Agreements agreements,
            Tasks tasks,
            Rounds rounds,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.reviews = reviews;
        this.rules = rules;
        this.agreements = agreements;
        this.tasks = tasks;
        this.rounds = rounds;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT2M")
    public void run() {
        var today = clock.today();
        Acting.run(new Actor.Job("reviews"), () -> {
            rounds.each(
                    read(() -> reviews.followed(today)),
                    DueReview::ref,
                    id -> agreements.find(id).ifPresent(reviews::keep));
            rounds.each(
                    read(() -> reviews.due(rules.on(today).rhythm(), today.plusWeeks(WEEKS_AHEAD))),
                    review -> DueReview.ref(review.agreement()),
                    this::ask);
        });
    }

    private <T> List<T> read(Supplier<List<T>> reading) {
        return Optional.ofNullable(transaction.execute(status -> reading.get())).orElse(List.of());
    }

    private void ask(DueReview review) {
        tasks.open(new NewTask(
                review.buyer(),
                DueReview.ref(review.agreement()),
                DueReview.TASK,
                List.of(review.title(), review.dueOn()),
                review.path(),
                Assignee.role(Role.COORDINATOR, review.unit()),
                review.dueOn(),
                Urgency.NORMAL));
    }
}
