package no.tunet.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tunet.directory.Checked;
import no.tunet.directory.OfferChanged;
import no.tunet.directory.OfferId;
import no.tunet.directory.Openings;
import no.tunet.directory.PublishedOffer;
import no.tunet.directory.PublishedOffers;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.register.domain.Listing;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the public register true to what is published: at every change that is told, and as a whole once on each new day. */
@Component
public class KeepListings {
    private static final Actor JOB = new Actor.Job("register");
    private static final int STEP = 500;
    /** Free places since before anybody asks; so that a listing does not change only because the day does. */
    private static final LocalDate ALWAYS = LocalDate.of(2010, 1, 1);

    private final ListingStore store;
    private final PublishedOffers published;
    private final Openings openings;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;
    private final AtomicReference<Optional<LocalDate>> done = new AtomicReference<>(Optional.empty());

    KeepListings(
            ListingStore store,
            PublishedOffers published,
            Openings openings,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.published = published;
        this.openings = openings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    @ApplicationModuleListener
    public void on(OfferChanged changed) {
        store.alone();
        var now = published.of(List.of(changed.offer()));
        if (now.isEmpty()) {
            store.withdraw(List.of(changed.offer().value()));
        }
        put(now);
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT25S")
    void whenTheDayIsNew() {
        var today = clock.today();
        if (!Optional.of(today).equals(done.get())) {
            rebuild();
            done.set(Optional.of(today));
        }
    }

    @Transactional(readOnly = true)
    public ListingState state() {
        return new ListingState(store.count(), store.lastRefresh());
    }

    /** Makes the whole register anew, in steps of one transaction each, and takes out what is not published any more. */
    public void rebuild() {
        Acting.run(JOB, () -> {
            var kept = new HashSet<UUID>();
            Optional<OfferId> last = Optional.empty();
            while (true) {
                var after = last;
                List<PublishedOffer> step = inTransaction(() -> {
                    store.alone();
                    var offers = published.after(after, STEP);
                    put(offers);
                    return offers;
                });
                step.forEach(offer -> kept.add(offer.id().value()));
                if (step.size() < STEP) {
                    break;
                }
                last = Optional.of(step.getLast().id());
            }
            inTransaction(() -> {
                store.alone();
                store.withdraw(store.shown().stream()
                        .filter(offer -> !kept.contains(offer))
                        .filter(offer ->
                                published.of(List.of(new OfferId(offer))).isEmpty())
                        .toList());
                store.refreshed(clock.today());
                return kept;
            });
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private void put(Collection<PublishedOffer> offers) {
        var today = clock.today();
        var free = openings.from(today, offers);
        for (PublishedOffer offer : offers) {
            store.put(listing(
                    offer,
                    free.getOrDefault(offer.id(), List.of()).stream()
                            .map(opening -> new Listing.Free(
                                    opening.at(),
                                    opening.from().isAfter(today) ? opening.from() : ALWAYS,
                                    opening.free()))
                            .toList()));
        }
    }

    private static Listing listing(PublishedOffer offer, List<Listing.Free> free) {
        return new Listing(
                offer.id().value(),
                offer.farm().value(),
                offer.name(),
                offer.farmName(),
                offer.municipalityCode(),
                offer.municipalityName(),
                told(offer),
                offer.approvedTo()
                        .<Listing.Standing>map(Listing.Standing.Approved::new)
                        .orElseGet(Listing.Standing.InProcess::new),
                offer.groups(),
                offer.open(),
                free,
                offer.places(),
                offer.pricePerHalfDay(),
                new Listing.Spot(offer.latitude(), offer.longitude(), !offer.exactPosition()),
                offer.competences(),
                offer.activities(),
                offer.facilities(),
                offer.details().accessible(),
                offer.transports(),
                offer.languages(),
                offer.publishedOn(),
                offer.checked().map(Checked::on));
    }

    /** What is told about the offer in words, but for what it is not and whom it does not fit: nobody is to find it by that. */
    private static String told(PublishedOffer offer) {
        var details = offer.details();
        return Stream.concat(
                        Stream.of(
                                offer.description(),
                                details.fits(),
                                details.staff(),
                                details.gettingThere(),
                                details.accessWords()),
                        details.year().values().stream())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
