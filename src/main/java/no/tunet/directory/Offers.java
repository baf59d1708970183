package no.tunet.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.party.Organisations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The offers of farms as the acting person may see them: all that are or were shown, and one's own drafts. */
@Component
public class Offers {
    private static final int MOST_OF_A_FARM = 200;

    private final OfferStore store;
    private final FarmStore farms;
    private final Middles middles;
    private final Organisations organisations;
    private final BusinessClock clock;

    Offers(OfferStore store, FarmStore farms, Middles middles, Organisations organisations, BusinessClock clock) {
        this.middles = middles;
        this.store = store;
        this.farms = farms;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<OfferView> find(OfferId id) {
        return Optional.ofNullable(all(List.of(id)).get(id));
    }

    @Transactional(readOnly = true)
    public Map<OfferId, OfferView> all(Collection<OfferId> ids) {
        var views = new HashMap<OfferId, OfferView>();
        views(store.all(ids)).forEach(view -> views.put(view.id(), view));
        return views;
    }

    /** By name, at most two hundred. */
    @Transactional(readOnly = true)
    public List<OfferView> ofFarm(OrganisationId farm) {
        return views(store.ofFarm(farm, MOST_OF_A_FARM));
    }

    private List<OfferView> views(List<OfferRow> rows) {
        var ids = rows.stream().map(OfferRow::farm).distinct().toList();
        var names = organisations.namesOn(ids, clock.today());
        var places = farms.whereabouts(ids);
        return rows.stream()
                .map(row -> OfferContents.view(
                        row,
                        names.getOrDefault(row.farm(), ""),
                        places.getOrDefault(row.farm(), FarmStore.Whereabouts.UNKNOWN),
                        middles))
                .toList();
    }
}
