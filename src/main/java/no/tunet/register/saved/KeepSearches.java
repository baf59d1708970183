package no.tunet.register.saved;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a member does with searches of their own. */
@Component
public class KeepSearches {
    private static final int MOST_EACH = 20;

    private final SavedSearchStore store;
    private final AskAgain again;
    private final BusinessClock clock;

    KeepSearches(SavedSearchStore store, AskAgain again, BusinessClock clock) {
        this.store = store;
        this.again = again;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<SavedSearch> mine() {
        var today = clock.today();
        return store.mine(Acting.member()).stream()
                .map(row -> new SavedSearch(
                        row.id(), row.query(), again.read(row.query(), today).said(), row.savedOn()))
                .toList();
    }

    /** Keeps a search; what fits today is known, only what comes later is told. */
    @Transactional
    public Decision<String> keep(String typed) {
        var today = clock.today();
        var query = again.evened(typed, today);
        if (query.isEmpty()) {
            return Decision.refused(Reason.of("register.saved.not-a-search"));
        }
        if (store.mine(Acting.member()).size() >= MOST_EACH) {
            return Decision.refused(Reason.of("register.saved.enough", MOST_EACH));
        }
        Optional<Set<UUID>> known = again.fitting(query.get(), today);
        if (known.isEmpty()) {
            return Decision.refused(Reason.of("register.saved.too-wide", AskAgain.MOST));
        }
        store.save(Acting.member(), query.get(), known.get(), today);
        return Decision.accepted(query.get());
    }

    @Transactional
    public void forget(UUID id) {
        store.forget(Acting.member(), id);
    }
}
