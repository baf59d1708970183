package no.tunet.placement.proposal;

import no.tunet.audit.History;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.Reason;
import no.tunet.placement.PlacementId;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** States on which legal ground a placement stands. */
@Component
@NamedInterface("commands")
public class StateLegalGround {
    private final ProposalStore store;
    private final History history;

    StateLegalGround(ProposalStore store, History history) {
        this.store = store;
        this.history = history;
    }

    /** False when somebody else has changed the placement since that version. */
    @Transactional
    public boolean state(PlacementId id, LegalGround ground, int version) {
        var draft = store.draft(id).orElseThrow();
        boolean saved = store.ground(id, ground, version);
        if (saved) {
            history.record(
                    new ObjectRef("placement", id.value()),
                    draft.organisation(),
                    Reason.of("placement.history.LegalGround", ground.basis()));
        }
        return saved;
    }

    /** The same on the version that is stored now. */
    @Transactional
    public boolean state(PlacementId id, LegalGround ground) {
        return state(id, ground, store.draft(id).orElseThrow().version());
    }
}
