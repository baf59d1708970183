package no.tunet.comparison.list;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.comparison.StageKind;
import no.tunet.kernel.Acting;
import no.tunet.ui.Paging;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the comparisons of the acting person's organisation. */
@Component
class ListComparisons {
    private static final int MOST_EXPORTED = 5000;

    private final ComparisonListStore store;

    ListComparisons(ComparisonListStore store) {
        this.store = store;
    }

    @Transactional(readOnly = true)
    ComparisonListView page(Optional<StageKind> stage, Optional<UUID> need, int number) {
        var organisation = Acting.member().organisation();
        var paging = new Paging(number, Paging.SIZE, store.count(organisation, stage, need));
        return new ComparisonListView(
                store.page(organisation, stage, need, paging.offset(), paging.size()),
                paging,
                stage.isPresent() || need.isPresent());
    }

    /** All that match, at most five thousand. */
    @Transactional(readOnly = true)
    List<ComparisonLine> all(Optional<StageKind> stage, Optional<UUID> need) {
        return store.page(Acting.member().organisation(), stage, need, 0, MOST_EXPORTED);
    }
}
