package no.tunet.placement.retention;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.placement.domain.RetentionRules;
import no.tunet.placement.domain.RetentionRules.RetainedRecord;
import no.tunet.tasks.Rounds;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes what no person has to decide on: sheets of placements that are over, old certificate status, long withdrawn consents. Late is as good as on time. */
@Component
public class DailyDeletion {
    private static final List<RetainedRecord> KINDS =
            List.of(RetainedRecord.INFORMATION_SHEET, RetainedRecord.CERTIFICATE_STATUS, RetainedRecord.CONSENT);

    private final RetentionStore store;
    private final BusinessClock clock;
    private final Rounds rounds;
    private final RetentionRules rules = RetentionRules.known();

    DailyDeletion(RetentionStore store, BusinessClock clock, Rounds rounds) {
        this.store = store;
        this.clock = clock;
        this.rounds = rounds;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT40S")
    public void run() {
        Acting.run(
                new Actor.Job("placement-deletion"),
                () -> rounds.each(KINDS, DailyDeletion::ref, kind -> delete(kind, clock.today())));
    }

    private void delete(RetainedRecord kind, LocalDate today) {
        record(
                kind,
                kind == RetainedRecord.INFORMATION_SHEET
                        ? store.deleteSheets(today)
                        : kind == RetainedRecord.CERTIFICATE_STATUS
                                ? store.deleteCertificates(before(kind, today))
                                : store.deleteConsents(before(kind, today)),
                today);
    }

    private static ObjectRef ref(RetainedRecord kind) {
        return new ObjectRef("retention", UUID.nameUUIDFromBytes(kind.name().getBytes(StandardCharsets.UTF_8)));
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
