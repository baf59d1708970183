package no.tunet.exchange.hsds;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a reader asked for in a list. */
record Filter(
        int page,
        int perPage,
        Optional<String> search,
        Optional<UUID> term,
        Optional<UUID> organization,
        Optional<Instant> modifiedAfter,
        Optional<String> municipality,
        boolean full) {
    static final int MOST_PER_PAGE = 100;
    static final int MOST_PAGES = 100_000;
    private static final int LONGEST_SEARCH = 100;

    /** Either the filter, or what is wrong with the parameters. */
    sealed interface Read {
        record Good(Filter filter) implements Read {}

        record Bad(String why) implements Read {}
    }

    static Read of(Map<String, String> parameters) {
        var wrong = new ArrayList<String>();
        var filter = new Filter(
                number(parameters, "page", 1, MOST_PAGES, wrong),
                number(parameters, "per_page", 50, MOST_PER_PAGE, wrong),
                text(parameters, "search").map(search -> search.toLowerCase(Locale.ROOT)),
                id(parameters, "taxonomy_term_id", wrong),
                id(parameters, "organization_id", wrong),
                text(parameters, "modified_after").flatMap(text -> instant(text, wrong)),
                text(parameters, "municipality"),
                Boolean.parseBoolean(parameters.getOrDefault("full", "false")));
        if (filter.search().map(String::length).orElse(0) > LONGEST_SEARCH) {
            wrong.add("search is at most " + LONGEST_SEARCH + " characters");
        }
        if (filter.municipality().filter(code -> !code.matches("\\d{4}")).isPresent()) {
            wrong.add("municipality is a four-digit code");
        }
        return wrong.isEmpty() ? new Read.Good(filter) : new Read.Bad(String.join("; ", wrong));
    }

    private static Optional<String> text(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static int number(
            Map<String, String> parameters, String name, int otherwise, int most, List<String> wrong) {
        String text = text(parameters, name).orElse(String.valueOf(otherwise));
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        wrong.add(name + " is between 1 and " + most);
        return otherwise;
    }

    private static Optional<UUID> id(Map<String, String> parameters, String name, List<String> wrong) {
        return text(parameters, name).flatMap(text -> {
            var id = uuid(text);
            if (id.isEmpty()) {
                wrong.add(name + " is a UUID");
            }
            return id;
        });
    }

    static Optional<UUID> uuid(String text) {
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    private static Optional<Instant> instant(String text, List<String> wrong) {
        try {
            return Optional.of(
                    text.length() == 10
                            ? LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC)
                            : OffsetDateTime.parse(text.replace(' ', '+')).toInstant());
        } catch (DateTimeException e) {
            wrong.add("modified_after is a date or a time such as 2026-01-31T12:00:00Z");
            return Optional.empty();
        }
    }

    long offset() {
        return (long) (page - 1) * perPage;
    }
}
