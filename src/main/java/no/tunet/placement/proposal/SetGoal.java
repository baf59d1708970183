package no.tunet.placement.proposal;

import java.util.UUID;
import no.tunet.kernel.BusinessClock;
import no.tunet.placement.PlacementId;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets a goal in the participant's own words, and later says whether it was reached or dropped. */
@Component
@NamedInterface("commands")
public class SetGoal {
    private final ProposalStore store;
    private final BusinessClock clock;

    SetGoal(ProposalStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public UUID set(PlacementId placement, String wording) {
        var draft = store.draft(placement).orElseThrow();
        return store.addGoal(placement, draft.organisation(), wording, clock.today());
    }

    /** False when the goal was settled already. */
    @Transactional
    public boolean settle(PlacementId placement, UUID goal, boolean reached) {
        return store.settleGoal(placement, goal, reached, clock.today()) == 1;
    }
}
