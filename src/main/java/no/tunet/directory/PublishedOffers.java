package no.tunet.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.TargetGroup;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The published offers of farms that are approved today, for everybody. */
@Component
public class PublishedOffers {
    /** A page is never longer than this. */
    public static final int MOST_ON_A_PAGE = 100;

    private final PublishedOfferStore store;
    private final BusinessClock clock;

    PublishedOffers(PublishedOfferStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** By farm and name; pages are numbered from 1. */
    @Transactional(readOnly = true)
    public PublishedPage page(Optional<TargetGroup> group, Optional<String> municipality, int number, int size) {
        if (number < 1 || size < 1 || size > MOST_ON_A_PAGE) {
            throw new IllegalArgumentException("pages are numbered from 1 and hold at most " + MOST_ON_A_PAGE);
        }
        var today = clock.today();
        return new PublishedPage(
                store.list(group, municipality, today, size, (long) (number - 1) * size),
                number,
                size,
                store.count(group, municipality, today));
    }

    @Transactional(readOnly = true)
    public Optional<PublishedOffer> find(OfferId id) {
        return store.find(id, clock.today());
    }

    /** The next offers by id after one, from the first when there is none: for reading all of them in steps of the same cost. */
    @Transactional(readOnly = true)
    public List<PublishedOffer> after(Optional<OfferId> last, int size) {
        return store.after(last, clock.today(), size);
    }

    /** Those of these offers that everybody may see. */
    @Transactional(readOnly = true)
    public List<PublishedOffer> of(Collection<OfferId> offers) {
        return store.of(offers, clock.today());
    }

    /** What a farm shows to everybody. */
    @Transactional(readOnly = true)
    public List<PublishedOffer> ofFarm(OrganisationId farm) {
        return store.ofFarm(farm, clock.today());
    }
}
