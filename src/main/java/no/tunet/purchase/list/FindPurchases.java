package no.tunet.purchase.list;

import java.util.List;
import java.util.Optional;
import no.tunet.access.DataKind;
import no.tunet.access.Matrix;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.purchase.PurchaseStatus;
import no.tunet.ui.Paging;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the purchases of the acting organisation by status and words in the title. */
@Component
public class FindPurchases {
    private static final int MOST_EXPORTED = 5_000;

    private final PurchaseListStore store;
    private final BusinessClock clock;

    FindPurchases(PurchaseListStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PurchaseListView page(Optional<PurchaseStatus> status, String words, int number) {
        var member = Acting.member();
        long total = store.count(member.organisation(), status, words);
        var paging = new Paging(number, Paging.SIZE, total);
        var rows = store.rows(member.organisation(), status, words, clock.today(), paging.size(), paging.offset());
        boolean mayBegin = Matrix.allows(member.role(), DataKind.K4_PROCUREMENT, Right.CREATE, Scope.FULL);
        return new PurchaseListView(rows, paging, status.isPresent() || !words.isBlank(), mayBegin);
    }

    /** All that the filter finds, at most five thousand. */
    @Transactional(readOnly = true)
    public List<PurchaseRow> all(Optional<PurchaseStatus> status, String words) {
        return store.rows(Acting.member().organisation(), status, words, clock.today(), MOST_EXPORTED, 0);
    }
}
