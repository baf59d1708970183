package no.tunet.exchange.hsds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.tunet.approval.ApprovalEnded;
import no.tunet.approval.ApprovalOpened;
import no.tunet.approval.ApprovalSuspended;
import no.tunet.directory.OfferChanged;
import no.tunet.directory.OfferId;
import no.tunet.directory.PublishedOffer;
import no.tunet.directory.PublishedOffers;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.OrganisationId;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Notices what the open register shows anew, differently or no more. News comes at once; a round now and then finds what came with the calendar, such
 * as an approval that ran out.
 */
@Component
class ChangeFeed {
    private static final int STEP = 500;
    private static final Actor JOB = new Actor.Job("exchange");

    private final EntryStore store;
    private final PublishedOffers offers;
    private final HsdsMapping mapping;
    private final Taxonomies taxonomies;
    private final TransactionTemplate transaction;

    ChangeFeed(
            EntryStore store,
            PublishedOffers offers,
            HsdsMapping mapping,
            Taxonomies taxonomies,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.offers = offers;
        this.mapping = mapping;
        this.taxonomies = taxonomies;
        this.transaction = new TransactionTemplate(transactions);
    }

    @ApplicationModuleListener
    void on(OfferChanged news) {
        look(List.of(news.offer().value()));
    }

    @ApplicationModuleListener
    void on(ApprovalOpened news) {
        lookAtFarm(news.farm());
    }

    @ApplicationModuleListener
    void on(ApprovalSuspended news) {
        lookAtFarm(news.farm());
    }

    @ApplicationModuleListener
    void on(ApprovalEnded news) {
        lookAtFarm(news.farm());
    }

    /** Looks at everything, in steps. */
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT15S")
    void round() {
        Acting.run(
                JOB,
                () -> transaction.executeWithoutResult(status -> {
                    store.lock();
                    var shown = new HashSet<UUID>();
                    var last = Optional.<OfferId>empty();
                    List<PublishedOffer> step;
                    do {
                        step = offers.after(last, STEP);
                        keepChanged(step);
                        step.forEach(offer -> shown.add(offer.id().value()));
                        last = step.isEmpty()
                                ? last
                                : Optional.of(step.getLast().id());
                    } while (step.size() == STEP);
                    store.buryOthers(shown);
                }));
    }

    private void lookAtFarm(OrganisationId farm) {
        var ids = new HashSet<>(store.ofFarm(farm.value()));
        offers.ofFarm(farm).forEach(offer -> ids.add(offer.id().value()));
        look(ids);
    }

    /** Most news changes nothing a reader sees; only what does is looked at once more, under the lock. */
    private void look(Collection<UUID> ids) {
        if (!changed(ids).isNothing()) {
            store.lock();
            var found = changed(ids);
            store.keep(found.kept());
            store.bury(found.gone());
        }
    }

    private record Found(List<Entry> kept, List<UUID> gone) {
        boolean isNothing() {
            return kept.isEmpty() && gone.isEmpty();
        }
    }

    private Found changed(Collection<UUID> ids) {
        var shown = offers.of(ids.stream().map(OfferId::new).toList());
        var known = store.digests(ids);
        var gone = new ArrayList<>(known.keySet());
        shown.forEach(offer -> gone.remove(offer.id().value()));
        return new Found(different(shown, known), gone);
    }

    private void keepChanged(List<PublishedOffer> shown) {
        store.keep(different(
                shown,
                store.digests(shown.stream().map(offer -> offer.id().value()).collect(Collectors.toSet()))));
    }

    private List<Entry> different(List<PublishedOffer> shown, Map<UUID, String> known) {
        return shown.stream()
                .map(offer -> Entry.of(offer, mapping, taxonomies))
                .filter(entry -> !entry.digest().equals(known.get(entry.offer())))
                .toList();
    }
}
