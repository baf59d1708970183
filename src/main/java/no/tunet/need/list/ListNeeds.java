package no.tunet.need.list;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.tunet.access.DataKind;
import no.tunet.access.Matrix;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.kernel.Acting;
import no.tunet.kernel.UnitId;
import no.tunet.need.NeedState;
import no.tunet.need.StoredNeed;
import no.tunet.need.domain.NeedSentence;
import no.tunet.party.Organisations;
import no.tunet.party.UnitView;
import no.tunet.ui.Option;
import no.tunet.ui.Paging;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the needs of the acting person's organisation. */
@Component
class ListNeeds {
    private static final int MOST_EXPORTED = 5000;

    private final NeedListStore store;
    private final Organisations organisations;

    ListNeeds(NeedListStore store, Organisations organisations) {
        this.store = store;
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    NeedListView page(NeedListStore.Filter filter, int number) {
        var member = Acting.member();
        var units = organisations.units(member.organisation());
        var paging = new Paging(number, Paging.SIZE, store.count(member.organisation(), filter));
        var needs = store.page(member.organisation(), filter, paging.offset(), paging.size());
        var options = units.stream()
                .map(unit -> Option.of(unit.id().toString(), unit.name()))
                .toList();
        boolean mayWrite = Matrix.allows(member.role(), DataKind.K4_PROCUREMENT, Right.CREATE, Scope.FULL);
        return new NeedListView(lines(needs, units), paging, options, filter.isSet(), mayWrite);
    }

    /** All that match, at most five thousand: a municipality has some dozens. */
    @Transactional(readOnly = true)
    List<NeedListView.Line> all(NeedListStore.Filter filter) {
        var organisation = Acting.member().organisation();
        return lines(store.page(organisation, filter, 0, MOST_EXPORTED), organisations.units(organisation));
    }

    private static List<NeedListView.Line> lines(List<StoredNeed> needs, List<UnitView> units) {
        Map<UnitId, String> names = units.stream().collect(Collectors.toMap(UnitView::id, UnitView::name));
        return needs.stream()
                .map(need -> new NeedListView.Line(
                        need.id(),
                        names.getOrDefault(need.unit(), ""),
                        NeedSentence.exact(need.need().content()),
                        NeedState.of(need.need()),
                        need.since()))
                .toList();
    }
}
