package no.tunet.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.TargetGroup;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The published offers that everybody may see: those of farms approved today, and apart from them those of farms in process that chose to be shown. */
@Component
public class PublishedOffers {
    /** A page is never longer than this. */
    public static final int MOST_ON_A_PAGE = 100;

    private static final int MOST_AT_ONCE = 1000;
    private static final int MOST_OF_A_FARM = 200;

    private final PublishedOfferStore store;
    private final BusinessClock clock;

    PublishedOffers(PublishedOfferStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** Of approved farms, by farm and name; pages are numbered from 1. */
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

    /** Of an approved farm. */
    @Transactional(readOnly = true)
    public Optional<PublishedOffer> find(OfferId id) {
        return store.approved(id, clock.today());
    }

    /** Those of these offers that everybody may see today, also in process. One statement; at most a thousand. */
    @Transactional(readOnly = true)
    public List<PublishedOffer> of(Collection<OfferId> offers) {
        refuseMoreThan(offers.size());
        return store.shown(offers, clock.today());
    }

    /** The next offers by id after one, from the first when there is none, also in process: for reading all of them in steps of the same cost. */
    @Transactional(readOnly = true)
    public List<PublishedOffer> after(Optional<OfferId> last, int size) {
        refuseMoreThan(size);
        return store.shownAfter(last, size, clock.today());
    }

    /** What a farm shows to everybody, also in process, by name. */
    @Transactional(readOnly = true)
    public List<PublishedOffer> ofFarm(OrganisationId farm) {
        return store.shownOf(farm, clock.today(), MOST_OF_A_FARM);
    }

    private static void refuseMoreThan(int size) {
        if (size > MOST_AT_ONCE) {
            throw new IllegalArgumentException("at most " + MOST_AT_ONCE + " at once");
        }
    }
}
