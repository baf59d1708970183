package no.tunet.need.writing;

import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Acting;
import no.tunet.need.NeedId;
import no.tunet.need.NeedStore;
import no.tunet.need.StoredNeed;
import no.tunet.party.Organisations;
import no.tunet.party.UnitView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a need to go on with, and the units the acting person may write needs for. */
@Component
class ReadDraft {
    private final NeedStore store;
    private final Organisations organisations;

    ReadDraft(NeedStore store, Organisations organisations) {
        this.store = store;
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    Optional<StoredNeed> find(NeedId id) {
        return store.find(id);
    }

    @Transactional(readOnly = true)
    List<UnitView> units() {
        var member = Acting.member();
        return organisations.units(member.organisation()).stream()
                .filter(unit -> member.unit().map(unit.id()::equals).orElse(true))
                .toList();
    }
}
