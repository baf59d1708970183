package no.tunet.comparison.assumption;

import java.util.List;
import no.tunet.comparison.ComparisonDesk;
import no.tunet.comparison.ComparisonStore;
import no.tunet.comparison.StoredComparison;
import no.tunet.comparison.domain.Assumptions;
import no.tunet.comparison.domain.Stage;
import no.tunet.kernel.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what an open comparison takes for granted. */
@Component
public class ChangeAssumptions {
    private final ComparisonStore store;
    private final ComparisonDesk desk;

    ChangeAssumptions(ComparisonStore store, ComparisonDesk desk) {
        this.store = store;
        this.desk = desk;
    }

    @Transactional
    public List<Reason> change(StoredComparison stored, int version, Assumptions assumptions) {
        if (!(stored.stage() instanceof Stage.Open)) {
            return List.of(Reason.of("comparison.refused.notOpen"));
        }
        if (stored.version() != version || !store.save(stored.with(assumptions))) {
            return List.of(Reason.of("ui.form.stale"));
        }
        desk.happened(stored, Reason.of("comparison.history.ground"));
        return List.of();
    }
}
