package no.tunet.need.rollup;

import java.util.List;
import no.tunet.kernel.OrganisationId;
import no.tunet.need.NeedStore;
import no.tunet.need.domain.RollUp;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the sums over all units. Runs as a named job, because a unit may not read another's rows; only sums leave it. */
@Component
class RollUpFacts {
    private final NeedStore store;

    RollUpFacts(NeedStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    List<RollUp.UnitCount> counts(OrganisationId organisation) {
        return store.counts(organisation);
    }
}
