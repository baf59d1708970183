package no.tunet.placement.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.placement.domain.RetentionRules;
import no.tunet.placement.domain.RetentionRules.RetainedRecord;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Deletes what no person has to decide on: sheets of placements that are over, old certificate status, long withdrawn consents. Late is as good as on time. */
@Component
public class DailyDeletion {
    private final RetentionStore store;
    private final BusinessClock clock;
    private final TransactionOperations transaction;
    private final RetentionRules rules = RetentionRules.known();

    DailyDeletion(RetentionStore store, BusinessClock clock, TransactionOperations transaction) {
        this.store = store;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT40S")
    public void run() {
        Acting.run(
                new Actor.Job("placement-deletion"),
                () -> transaction.executeWithoutResult(status -> delete(clock.today())));
    }

    private void delete(LocalDate today) {
        record(RetainedRecord.INFORMATION_SHEET, store.deleteSheets(today), today);
        record(
                RetainedRecord.CERTIFICATE_STATUS,
                store.deleteCertificates(before(RetainedRecord.CERTIFICATE_STATUS, today)),
                today);
        record(RetainedRecord.CONSENT, store.deleteConsents(before(RetainedRecord.CONSENT, today)), today);
    }

    private LocalDate before(RetainedRecord kind, LocalDate today) {
        return rules.rowOf(kind, Optional.empty(), Optional.empty())
                .keep()
                .map(today::minus)
                .orElse(LocalDate.MIN);
    }

    private void record(RetainedRecord kind, List<RetentionStore.Deleted> deleted, LocalDate today) {
        String ground = rules.rowOf(kind, Optional.empty(), Optional.empty()).ground();
        deleted.forEach(d -> store.record(d.organisation(), kind, ground, "", d.pieces(), today));
    }
}
