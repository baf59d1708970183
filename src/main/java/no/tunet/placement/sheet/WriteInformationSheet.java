package no.tunet.placement.sheet;

import no.tunet.audit.History;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.Reason;
import no.tunet.placement.PlacementId;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what the farm will read. The farm sees it from the start of the placement, while sharing is consented to. */
@Component
@NamedInterface("commands")
public class WriteInformationSheet {
    private final SheetStore store;
    private final History history;
    private final BusinessClock clock;

    WriteInformationSheet(SheetStore store, History history, BusinessClock clock) {
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    /** False when somebody else has changed the sheet since that version; a new sheet has version 0. */
    @Transactional
    public boolean write(PlacementId id, InformationSheet sheet, int version) {
        var owner = store.owner(id).orElseThrow();
        boolean saved = store.save(id, owner, sheet, version, clock.today());
        if (saved) {
            history.record(
                    new ObjectRef("placement", id.value()),
                    owner.organisation(),
                    Reason.of("placement.history.InformationSheet"));
        }
        return saved;
    }
}
