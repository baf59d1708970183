package no.tunet.exchange.hsds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tunet.directory.Checked;
import no.tunet.directory.PublishedOffer;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Language;
import no.tunet.ui.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** An offer is a service, its farm an organization, the place where it happens a location. A price is kroner; addresses are never told. */
@Component
class HsdsMapping {
    private static final Language WRITTEN = Language.NB;

    private final Texts texts;
    private final Taxonomies taxonomies;
    private final String base;

    HsdsMapping(Texts texts, Taxonomies taxonomies, @Value("${tunet.base-url:}") String base) {
        this.texts = texts;
        this.taxonomies = taxonomies;
        this.base = base.replaceAll("/+$", "");
    }

    /** The address of something of ours, when it is known what people use. */
    Optional<String> address(String path) {
        return base.isEmpty() ? Optional.empty() : Optional.of(base + path);
    }

    HsdsJson.Service plain(PublishedOffer offer, Instant changed) {
        return service(offer, changed, false);
    }

    HsdsJson.Service full(PublishedOffer offer, Instant changed) {
        return service(offer, changed, true);
    }

    private HsdsJson.Service service(PublishedOffer offer, Instant changed, boolean full) {
        return new HsdsJson.Service(
                offer.id().toString(),
                offer.farm().toString(),
                offer.name(),
                offer.description(),
                address("/register/garder/" + offer.farm()),
                "active",
                offer.pricePerHalfDay()
                        .map(price -> texts.text(WRITTEN, "exchange.hsds.price", price))
                        .orElseGet(() -> texts.text(WRITTEN, "exchange.hsds.ask")),
                eligibility(offer),
                offer.approvedTo()
                        .map(day -> texts.text(WRITTEN, "exchange.hsds.approved", day))
                        .orElseGet(() -> texts.text(WRITTEN, "exchange.hsds.in-process")),
                checkedOn(offer).toString(),
                changed.truncatedTo(ChronoUnit.MILLIS).toString(),
                Optional.of(organization(offer)),
                when(full, () -> schedules(offer)),
                when(full, () -> List.of(serviceAtLocation(offer, true))),
                when(full, () -> languages(offer)),
                when(full, () -> costs(offer)),
                when(full, () -> attributes(offer)));
    }

    private static <T> Optional<T> when(boolean full, Supplier<T> part) {
        return full ? Optional.of(part.get()) : Optional.empty();
    }

    /** The day somebody last looked at the offer. */
    static LocalDate checkedOn(PublishedOffer offer) {
        return offer.checked().map(Checked::on).orElse(offer.publishedOn());
    }

    HsdsJson.Organization organization(PublishedOffer offer) {
        return new HsdsJson.Organization(
                offer.farm().toString(),
                offer.farmName(),
                texts.text(WRITTEN, "exchange.hsds.farm", offer.municipalityName()),
                address("/register/garder/" + offer.farm()),
                Optional.empty());
    }

    HsdsJson.Organization organization(List<PublishedOffer> offers, Function<PublishedOffer, Instant> changed) {
        var plain = organization(offers.getFirst());
        return new HsdsJson.Organization(
                plain.id(),
                plain.name(),
                plain.description(),
                plain.website(),
                Optional.of(offers.stream()
                        .map(offer -> plain(offer, changed.apply(offer)))
                        .toList()));
    }

    HsdsJson.Location location(PublishedOffer offer, boolean full) {
        String id = locationId(offer).toString();
        return new HsdsJson.Location(
                id,
                "physical",
                offer.farm().toString(),
                offer.farmName(),
                texts.text(
                        WRITTEN,
                        offer.exactPosition() ? "exchange.hsds.farm" : "exchange.hsds.near",
                        offer.municipalityName()),
                words(offer.transports()),
                offer.latitude(),
                offer.longitude(),
                offer.municipalityCode(),
                offer.municipalityCode().map(code -> "kommunenummer"),
                when(
                        full,
                        () -> Stream.<Enum<?>>concat(
                                        offer.facilities().stream().sorted(),
                                        offer.details().accessible().stream().sorted())
                                .filter(fact -> texts.has(WRITTEN, Texts.keyOf(fact)))
                                .map(fact -> new HsdsJson.Accessibility(
                                        StableIds.of("accessibility", id + fact.name())
                                                .toString(),
                                        id,
                                        texts.word(WRITTEN, fact)))
                                .toList()));
    }

    HsdsJson.ServiceAtLocation serviceAtLocation(PublishedOffer offer, boolean full) {
        return new HsdsJson.ServiceAtLocation(
                serviceAtLocationId(offer).toString(),
                offer.id().toString(),
                locationId(offer).toString(),
                Optional.of(location(offer, full)),
                Optional.empty(),
                when(full, () -> schedules(offer)));
    }

    /** Beside the location also the service, as lists and items of this kind have it. */
    HsdsJson.ServiceAtLocation withService(PublishedOffer offer, Instant changed, boolean full) {
        var plain = serviceAtLocation(offer, full);
        return new HsdsJson.ServiceAtLocation(
                plain.id(),
                plain.serviceId(),
                plain.locationId(),
                plain.location(),
                Optional.of(plain(offer, changed)),
                plain.schedules());
    }

    static UUID locationId(PublishedOffer offer) {
        return StableIds.of("location", offer.id());
    }

    static UUID serviceAtLocationId(PublishedOffer offer) {
        return StableIds.of("service_at_location", offer.id());
    }

    /** One weekly rhythm for mornings and one for afternoons. */
    private List<HsdsJson.Schedule> schedules(PublishedOffer offer) {
        return offer.open().stream()
                .collect(Collectors.groupingBy(HalfDayOfWeek::half, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(half -> schedule(offer, half.getKey(), half.getValue()))
                .toList();
    }

    private HsdsJson.Schedule schedule(PublishedOffer offer, HalfDay half, List<HalfDayOfWeek> days) {
        return new HsdsJson.Schedule(
                StableIds.of("schedule", offer.id() + half.name()).toString(),
                offer.id().toString(),
                "WEEKLY",
                1,
                days.stream()
                        .map(HalfDayOfWeek::day)
                        .sorted()
                        .map(day -> day.name().substring(0, 2))
                        .collect(Collectors.joining(",")),
                texts.word(WRITTEN, half));
    }

    private List<HsdsJson.Language> languages(PublishedOffer offer) {
        return offer.languages().stream()
                .sorted()
                .map(language -> new HsdsJson.Language(
                        StableIds.of("language", offer.id() + language.name()).toString(),
                        offer.id().toString(),
                        texts.word(WRITTEN, language)))
                .toList();
    }

    private List<HsdsJson.CostOption> costs(PublishedOffer offer) {
        return offer.pricePerHalfDay().stream()
                .map(price -> new HsdsJson.CostOption(
                        StableIds.of("cost_option", offer.id()).toString(),
                        offer.id().toString(),
                        "NOK",
                        price.ore() / 100.0,
                        texts.text(WRITTEN, "exchange.hsds.per-half-day")))
                .toList();
    }

    private List<HsdsJson.Attribute> attributes(PublishedOffer offer) {
        return taxonomies.of(offer).stream()
                .map(term -> new HsdsJson.Attribute(
                        StableIds.of("attribute", offer.id() + term.id()).toString(),
                        offer.id().toString(),
                        term.id(),
                        term.taxonomy(),
                        "service",
                        term.code(),
                        term))
                .toList();
    }

    private String eligibility(PublishedOffer offer) {
        String groups = words(offer.groups());
        return offer.details().fits().isBlank()
                ? groups
                : groups + ". " + offer.details().fits();
    }

    private String words(Set<? extends Enum<?>> values) {
        return values.stream()
                .sorted(Comparator.comparing(Enum::ordinal))
                .map(value -> texts.word(WRITTEN, value))
                .collect(Collectors.joining("; "));
    }
}
