package no.tunet.placement.retention;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.audit.AccessLog;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.domain.Retention;
import no.tunet.placement.domain.RetentionRules;
import no.tunet.placement.domain.RetentionRules.RetainedRecord;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deletes the file of a participant when its time is out, nothing holds it, and a leader says why; what remains is that it was done. */
@Component
public class DisposeOfFile {
    private final RetentionStore store;
    private final AccessLog log;
    private final BusinessClock clock;
    private final RetentionRules rules = RetentionRules.known();

    DisposeOfFile(RetentionStore store, AccessLog log, BusinessClock clock) {
        this.store = store;
        this.log = log;
        this.clock = clock;
    }

    @Transactional
    public Decision<LocalDate> dispose(ParticipantId id, String reason) {
        var file = store.unused(id);
        if (file.isEmpty()) {
            return Decision.refused(Reason.of("placement.retention.inUse"));
        }
        var fate = fate(file.get());
        var decision = RetentionRules.dispose(fate, file.get().held().isPresent(), reason, clock.today());
        if (decision instanceof Decision.Accepted<LocalDate>(var on)) {
            int pieces = store.delete(id);
            log.forget(id.value(), Acting.member().organisation());
            store.record(
                    Acting.member().organisation(), RetainedRecord.PARTICIPANT_FILE, fate.ground(), reason, pieces, on);
        }
        return decision;
    }

    /** Holds a file back from deletion for a reason, or lets it go again. */
    @Transactional
    public void hold(ParticipantId id, Optional<String> because) {
        store.hold(id, because);
    }

    /** What becomes of a file nobody uses any longer. */
    public Retention fate(RetentionStore.Unused file) {
        return rules.of(
                RetainedRecord.PARTICIPANT_FILE,
                file.basis(),
                Optional.of(file.group()),
                Optional.of(file.lastEntryOn()));
    }
}
