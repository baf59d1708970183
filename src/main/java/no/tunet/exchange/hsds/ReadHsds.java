package no.tunet.exchange.hsds;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import no.tunet.directory.OfferId;
import no.tunet.directory.PublishedOffer;
import no.tunet.directory.PublishedOffers;
import no.tunet.exchange.hsds.ShownStore.IdKind;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Pages and items of each kind, in at most four statements each. */
@Component
class ReadHsds {
    /** An offer is fresh when it was checked in this many days. */
    private static final int FRESH_DAYS = 90;

    private final ShownStore store;
    private final EntryStore entries;
    private final PublishedOffers offers;
    private final HsdsMapping mapping;
    private final BusinessClock clock;

    ReadHsds(ShownStore store, EntryStore entries, PublishedOffers offers, HsdsMapping mapping, BusinessClock clock) {
        this.store = store;
        this.entries = entries;
        this.offers = offers;
        this.mapping = mapping;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public HsdsJson.Page<HsdsJson.Service> services(Filter filter) {
        return page(filter, filter.full() ? mapping::full : mapping::plain);
    }

    @Transactional(readOnly = true)
    public HsdsJson.Page<HsdsJson.Location> locations(Filter filter) {
        return page(filter, (offer, changed) -> mapping.location(offer, filter.full()));
    }

    @Transactional(readOnly = true)
    public HsdsJson.Page<HsdsJson.ServiceAtLocation> servicesAtLocations(Filter filter) {
        return page(filter, (offer, changed) -> mapping.withService(offer, changed, filter.full()));
    }

    @Transactional(readOnly = true)
    public HsdsJson.Page<HsdsJson.Organization> organizations(Filter filter) {
        var found = shown(store.organizations(filter), (offer, changed) -> mapping.organization(offer));
        return HsdsJson.Page.of(found, store.countOrganizations(filter), filter.page(), filter.perPage());
    }

    @Transactional(readOnly = true)
    public Optional<HsdsJson.Service> service(UUID id) {
        return item(IdKind.SERVICE, id, mapping::full);
    }

    @Transactional(readOnly = true)
    public Optional<HsdsJson.Location> location(UUID id) {
        return item(IdKind.LOCATION, id, (offer, changed) -> mapping.location(offer, true));
    }

    @Transactional(readOnly = true)
    public Optional<HsdsJson.ServiceAtLocation> serviceAtLocation(UUID id) {
        return item(IdKind.SERVICE_AT_LOCATION, id, (offer, changed) -> mapping.withService(offer, changed, true));
    }

    @Transactional(readOnly = true)
    public Optional<HsdsJson.Organization> organization(UUID id) {
        var shown = offers.ofFarm(new OrganisationId(id));
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        var filter = new Filter(
                1,
                Filter.MOST_PER_PAGE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(id),
                Optional.empty(),
                Optional.empty(),
                false);
        var changed = instants(store.services(filter));
        return Optional.of(mapping.organization(
                shown, offer -> changed.getOrDefault(offer.id().value(), Instant.EPOCH)));
    }

    @Transactional(readOnly = true)
    public HsdsJson.Changes changes(long after, int limit) {
        var changes = store.changes(after, limit + 1);
        var shown = changes.subList(0, Math.min(limit, changes.size()));
        return new HsdsJson.Changes(
                List.copyOf(shown), shown.isEmpty() ? after : shown.getLast().number(), changes.size() > limit);
    }

    @Transactional(readOnly = true)
    public HsdsJson.Freshness freshness() {
        return entries.freshness(clock.today(), FRESH_DAYS);
    }

    /** When each of these last changed, as far as it is noticed. */
    @Transactional(readOnly = true)
    public Map<UUID, Instant> changed(List<PublishedOffer> shown) {
        return instants(
                store.places(shown.stream().map(offer -> offer.id().value()).toList()));
    }

    /** The same until something shown changes or a new day begins. */
    @Transactional(readOnly = true)
    public String version() {
        return "W/\"" + store.newest() + "-" + clock.today() + "\"";
    }

    private <T> HsdsJson.Page<T> page(Filter filter, BiFunction<PublishedOffer, Instant, T> as) {
        var contents = shown(store.services(filter), as);
        return HsdsJson.Page.of(contents, store.countServices(filter), filter.page(), filter.perPage());
    }

    private <T> Optional<T> item(IdKind kind, UUID id, BiFunction<PublishedOffer, Instant, T> as) {
        return store.find(kind, id)
                .flatMap(place -> shown(List.of(place), as).stream().findFirst());
    }

    private <T> List<T> shown(List<Entry.Place> places, BiFunction<PublishedOffer, Instant, T> as) {
        var changed = instants(places);
        var found = new HashMap<UUID, T>();
        offers.of(places.stream().map(place -> new OfferId(place.offer())).toList())
                .forEach(offer -> found.put(
                        offer.id().value(),
                        as.apply(offer, changed.getOrDefault(offer.id().value(), Instant.EPOCH))));
        return places.stream()
                .flatMap(place -> Optional.ofNullable(found.get(place.offer())).stream())
                .toList();
    }

    private static Map<UUID, Instant> instants(List<Entry.Place> places) {
        var instants = new HashMap<UUID, Instant>();
        places.forEach(place -> instants.put(place.offer(), place.changedAt()));
        return instants;
    }
}
