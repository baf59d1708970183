package no.tunet.exchange.hsds;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The tables of Open Referral’s tabular form, filled from services in full. */
final class Tables {
    /** Organizations that have had their row. */
    static final class Seen {
        private final Set<String> ids = new HashSet<>();

        boolean first(String id) {
            return ids.add(id);
        }
    }

    static final List<Table> ALL = List.of(
            new Table(
                    "organizations",
                    List.of("id", "name", "description", "website"),
                    (s, seen) -> s.organization().stream()
                            .filter(o -> seen.first(o.id()))
                            .map(o -> List.of(o.id(), o.name(), o.description(), or(o.website())))),
            new Table(
                    "services",
                    List.of(
                            "id",
                            "organization_id",
                            "name",
                            "description",
                            "url",
                            "status",
                            "fees_description",
                            "accreditations",
                            "eligibility_description",
                            "assured_date",
                            "last_modified"),
                    (s, seen) -> Stream.of(List.of(
                            s.id(),
                            s.organizationId(),
                            s.name(),
                            s.description(),
                            or(s.url()),
                            s.status(),
                            s.feesDescription(),
                            s.accreditations(),
                            s.eligibilityDescription(),
                            s.assuredDate(),
                            s.lastModified()))),
            new Table(
                    "locations",
                    List.of(
                            "id",
                            "location_type",
                            "organization_id",
                            "name",
                            "description",
                            "transportation",
                            "latitude",
                            "longitude",
                            "external_identifier",
                            "external_identifier_type"),
                    (s, seen) -> locations(s)
                            .map(l -> List.of(
                                    l.id(),
                                    l.locationType(),
                                    l.organizationId(),
                                    l.name(),
                                    l.description(),
                                    l.transportation(),
                                    l.latitude(),
                                    l.longitude(),
                                    or(l.externalIdentifier()),
                                    or(l.externalIdentifierType())))),
            new Table(
                    "services_at_location",
                    List.of("id", "service_id", "location_id"),
                    (s, seen) -> s.serviceAtLocations().stream()
                            .flatMap(List::stream)
                            .map(at -> List.of(at.id(), at.serviceId(), at.locationId()))),
            new Table(
                    "schedules",
                    List.of("id", "service_id", "freq", "interval", "byday", "description"),
                    (s, seen) -> s.schedules().stream()
                            .flatMap(List::stream)
                            .map(t -> List.of(
                                    t.id(), t.serviceId(), t.freq(), t.interval(), t.byday(), t.description()))),
            new Table(
                    "languages",
                    List.of("id", "service_id", "name"),
                    (s, seen) -> s.languages().stream()
                            .flatMap(List::stream)
                            .map(l -> List.of(l.id(), l.serviceId(), l.name()))),
            new Table(
                    "cost_options",
                    List.of("id", "service_id", "currency", "amount", "amount_description"),
                    (s, seen) -> s.costOptions().stream()
                            .flatMap(List::stream)
                            .map(c -> List.of(c.id(), c.serviceId(), c.currency(), c.amount(), c.amountDescription()))),
            new Table(
                    "accessibility",
                    List.of("id", "location_id", "description"),
                    (s, seen) -> locations(s)
                            .flatMap(l -> l.accessibility().stream().flatMap(List::stream))
                            .map(a -> List.of(a.id(), a.locationId(), a.description()))),
            new Table(
                    "attributes",
                    List.of("id", "link_id", "taxonomy_term_id", "link_type", "link_entity", "value"),
                    (s, seen) -> s.attributes().stream()
                            .flatMap(List::stream)
                            .map(a -> List.of(
                                    a.id(), a.linkId(), a.taxonomyTermId(), a.linkType(), a.linkEntity(), a.value()))));

    private Tables() {}

    static Optional<Table> named(String name) {
        return ALL.stream().filter(table -> table.name().equals(name)).findFirst();
    }

    private static Stream<HsdsJson.Location> locations(HsdsJson.Service service) {
        return service.serviceAtLocations().stream().flatMap(List::stream).flatMap(at -> at.location().stream());
    }

    private static String or(Optional<String> text) {
        return text.orElse("");
    }
}
