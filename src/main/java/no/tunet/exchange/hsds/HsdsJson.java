package no.tunet.exchange.hsds;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The records of the specification with the fields Tunet has. What is empty is left out; lists are there in full answers only. */
final class HsdsJson {
    private HsdsJson() {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Service(
            String id,
            String organizationId,
            String name,
            String description,
            Optional<String> url,
            String status,
            String feesDescription,
            String eligibilityDescription,
            String accreditations,
            String assuredDate,
            String lastModified,
            Optional<Organization> organization,
            Optional<List<Schedule>> schedules,
            Optional<List<ServiceAtLocation>> serviceAtLocations,
            Optional<List<Language>> languages,
            Optional<List<CostOption>> costOptions,
            Optional<List<Attribute>> attributes) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Organization(
            String id, String name, String description, Optional<String> website, Optional<List<Service>> services) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Location(
            String id,
            String locationType,
            String organizationId,
            String name,
            String description,
            String transportation,
            double latitude,
            double longitude,
            Optional<String> externalIdentifier,
            Optional<String> externalIdentifierType,
            Optional<List<Accessibility>> accessibility) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ServiceAtLocation(
            String id,
            String serviceId,
            String locationId,
            Optional<Location> location,
            Optional<Service> service,
            Optional<List<Schedule>> schedules) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Schedule(String id, String serviceId, String freq, int interval, String byday, String description) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Language(String id, String serviceId, String name) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record CostOption(String id, String serviceId, String currency, double amount, String amountDescription) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Accessibility(String id, String locationId, String description) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Attribute(
            String id,
            String linkId,
            String taxonomyTermId,
            String linkType,
            String linkEntity,
            String value,
            TaxonomyTerm taxonomyTerm) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Taxonomy(String id, String name, String description, String version) {}

    @JsonNaming(SnakeCaseStrategy.class)
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record TaxonomyTerm(
            String id,
            String code,
            String name,
            String description,
            String taxonomy,
            String taxonomyId,
            String language,
            Optional<Taxonomy> taxonomyDetail) {}

    /** One page of anything; pages are numbered from 1. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Page<T>(
            long totalItems,
            long totalPages,
            int pageNumber,
            int size,
            boolean firstPage,
            boolean lastPage,
            boolean empty,
            List<T> contents) {
        static <T> Page<T> of(List<T> contents, long total, int number, int perPage) {
            long pages = Math.max(1, (total + perPage - 1) / perPage);
            return new Page<>(
                    total,
                    pages,
                    number,
                    contents.size(),
                    number == 1,
                    number >= pages,
                    contents.isEmpty(),
                    List.copyOf(contents));
        }
    }

    /** What this interface is. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Meta(String version, String profile, String openapiUrl) {}

    /** How much of what is shown was looked at lately. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Freshness(String asOf, int days, long services, long checked, double share) {}

    /** One change: the service is new or different (get it again), or gone. */
    @JsonNaming(SnakeCaseStrategy.class)
    record Change(
            long number, String change, String serviceId, String organizationId, String locationId, String changedAt) {}

    /** Changes in order. Ask again after {@code next}; at once when there are more. */
    record Changes(List<Change> changes, long next, boolean more) {}
}
