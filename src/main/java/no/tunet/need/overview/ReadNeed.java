package no.tunet.need.overview;

import java.util.Optional;
import no.tunet.access.DataKind;
import no.tunet.access.Matrix;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.need.ChangeNeed;
import no.tunet.need.NeedId;
import no.tunet.need.NeedStore;
import no.tunet.need.StoredNeed;
import no.tunet.need.domain.Completeness;
import no.tunet.need.domain.NeedSentence;
import no.tunet.tasks.Responsibilities;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a need with its unit, its owner and deputy, and its history. */
@Component
class ReadNeed {
    private final NeedStore store;
    private final ChangeNeed change;
    private final Responsibilities responsibilities;
    private final History history;
    private final BusinessClock clock;

    ReadNeed(
            NeedStore store,
            ChangeNeed change,
            Responsibilities responsibilities,
            History history,
            BusinessClock clock) {
        this.store = store;
        this.change = change;
        this.responsibilities = responsibilities;
        this.history = history;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<NeedOverview> read(NeedId id) {
        return store.find(id).map(this::overview);
    }

    private NeedOverview overview(StoredNeed stored) {
        var content = stored.need().content();
        var role = Acting.member().role();
        return new NeedOverview(
                stored.id(),
                change.unitName(stored),
                stored.need(),
                stored.since(),
                stored.version(),
                NeedSentence.exact(content),
                NeedSentence.guarded(content),
                Completeness.missing(content, clock.today()),
                responsibilities.of(stored.id().ref()),
                history.of(stored.id().ref()),
                Matrix.allows(role, DataKind.K4_PROCUREMENT, Right.UPDATE, Scope.FULL),
                Matrix.allows(role, DataKind.K4_PROCUREMENT, Right.APPROVE, Scope.FULL));
    }
}
