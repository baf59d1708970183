package no.tunet.quality.sheet;

import java.util.ArrayList;
import java.util.UUID;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.quality.domain.SheetRules;
import no.tunet.quality.evidence.KeepEvidence;
import no.tunet.quality.store.EvidenceStore;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a point by a picture or a file, as long as the sheet is open. */
@Component
@NamedInterface("commands")
public class ShowPoint {
    private final SheetContent contents;
    private final KeepEvidence keep;
    private final EvidenceStore store;
    private final BusinessClock clock;

    ShowPoint(SheetContent contents, KeepEvidence keep, EvidenceStore store, BusinessClock clock) {
        this.contents = contents;
        this.keep = keep;
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public Decision<UUID> show(UUID sheet, UUID file, String point, String described, byte[] raw) {
        var found = contents.of(sheet);
        if (found.isEmpty()) {
            return Decision.refused(Reason.of("quality.sheet.not-yours"));
        }
        var filled = found.get();
        boolean known = filled.evidence().values().stream()
                .anyMatch(kept -> kept.stream().anyMatch(k -> k.id().equals(file)));
        if (known) {
            return Decision.accepted(file);
        }
        var reasons = new ArrayList<Reason>(SheetRules.closed(filled.sheet()));
        if (filled.point(point).isEmpty()) {
            reasons.add(Reason.of("quality.answer.unknown-point"));
        }
        if (!reasons.isEmpty()) {
            return new Decision.Refused<>(reasons);
        }
        return keep.keep(new KeepEvidence.Sent(
                file,
                filled.sheet().farm(),
                EvidenceStore.About.valueOf(filled.sheet().kind().name()),
                sheet,
                point,
                described,
                raw));
    }

    @Transactional
    public void remove(UUID sheet, UUID file) {
        contents.of(sheet)
                .filter(filled -> SheetRules.closed(filled.sheet()).isEmpty())
                .ifPresent(filled -> store.remove(file, sheet, clock.today()));
    }
}
