package no.tunet.approval.register;

import java.util.List;
import java.util.Optional;
import no.tunet.approval.domain.StandingKind;
import no.tunet.kernel.BusinessClock;
import no.tunet.ui.Paging;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the officer's list. */
@Component
public class ListApprovals {
    private static final int MOST_EXPORTED = 10_000;

    private final RegisterStore store;
    private final BusinessClock clock;

    ListApprovals(RegisterStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public RegisterView page(String words, Optional<StandingKind> standing, int page) {
        var today = clock.today();
        var counts = store.counts(words, today);
        long total = standing.map(kind -> counts.getOrDefault(kind, 0L))
                .orElseGet(() ->
                        counts.values().stream().mapToLong(Long::longValue).sum());
        var paging = new Paging(page, Paging.SIZE, total);
        return new RegisterView(store.list(words, standing, today, paging.size(), paging.offset()), counts, paging);
    }

    @Transactional(readOnly = true)
    public List<RegisterRow> all(String words, Optional<StandingKind> standing) {
        return store.list(words, standing, clock.today(), MOST_EXPORTED, 0);
    }
}
