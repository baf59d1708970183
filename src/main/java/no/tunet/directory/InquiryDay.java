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

/** Once on each new day: closes inquiries whose reply date has passed without an answer, tells both sides, and counts how farms answer. */
@Component
class InquiryDay {
    private static final Actor JOB = new Actor.Job("inquiries");

    private final InquiryStore store;
    private final Inquiries inquiries;
    private final ReplyStatisticsStore statistics;
    private final Rounds rounds;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;
    private final AtomicReference<Optional<LocalDate>> done = new AtomicReference<>(Optional.empty());

    InquiryDay(
            InquiryStore store,
            Inquiries inquiries,
            ReplyStatisticsStore statistics,
            Rounds rounds,
            BusinessClock clock,
            TransactionTemplate transaction) {
        this.store = store;
        this.inquiries = inquiries;
        this.statistics = statistics;
        this.rounds = rounds;
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

    void run(LocalDate today) {
        Acting.run(JOB, () -> {
            var silent = Optional.ofNullable(transaction.execute(status -> store.silent(today)))
                    .orElse(List.of());
            rounds.each(silent, id -> new ObjectRef("inquiry", id.value()), id -> inquiries.closeSilently(id, today));
            transaction.executeWithoutResult(status -> statistics.countAll(today));
        });
    }
}
