package no.tunet.programme.format;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Money;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.programme.domain.Range;
import no.tunet.programme.domain.Wording;
import tools.jackson.databind.JsonNode;

/** Reads one object of JSON and remembers every fault with the name it stands under. */
final class Json {
    private static final long MOST_KRONER = 1_000_000_000_000L;

    private final JsonNode node;
    private final String file;
    private final List<Reason> faults;

    Json(String file, JsonNode node, List<Reason> faults) {
        this.file = file;
        this.node = node;
        this.faults = faults;
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    /** Words as one text, or as nb, nn and en. */
    Wording words(String... names) {
        for (String name : names) {
            if (has(name)) {
                return words(node.get(name));
            }
        }
        missing(names[0]);
        return Wording.same("");
    }

    static Wording words(JsonNode value) {
        if (!value.isObject()) {
            return Wording.same(value.asString(""));
        }
        String nb = value.path("nb").asString("");
        return new Wording(nb, value.path("nn").asString(nb), value.path("en").asString(nb));
    }

    String text(String name) {
        return node.path(name).asString("");
    }

    Optional<Money> kroner(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        JsonNode value = node.get(name);
        if (!value.isIntegralNumber() || value.asLong() < 0 || value.asLong() > MOST_KRONER) {
            faults.add(Reason.of("programme.import.not-money", file, name));
            return Optional.empty();
        }
        return Optional.of(Money.ofKroner(value.asLong()));
    }

    Money neededKroner(String name) {
        if (!has(name)) {
            missing(name);
        }
        return kroner(name).orElse(Money.ZERO);
    }

    int number(String name, int otherwise) {
        return node.path(name).asInt(otherwise);
    }

    Optional<LocalDate> day(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text(name)));
        } catch (DateTimeParseException notADay) {
            faults.add(Reason.of("programme.import.not-a-day", file, name));
            return Optional.empty();
        }
    }

    LocalDate neededDay(String name) {
        if (!has(name)) {
            missing(name);
        }
        return day(name).orElse(LocalDate.EPOCH);
    }

    Period period(String name) {
        var inner = object(name);
        LocalDate from = inner.neededDay("from");
        LocalDate to = inner.neededDay("to");
        if (to.isBefore(from)) {
            faults.add(Reason.of("programme.import.reversed", file, name));
            return new Period(from, from);
        }
        return new Period(from, to);
    }

    Optional<Range> range(String name) {
        if (!has(name)) {
            return Optional.empty();
        }
        var inner = object(name);
        int min = inner.number("min", 0);
        int max = inner.number("max", min);
        if (min < 0 || max < min) {
            faults.add(Reason.of("programme.import.reversed", file, name));
            return Optional.empty();
        }
        return Optional.of(new Range(min, max));
    }

    Json object(String name) {
        if (!has(name)) {
            missing(name);
        }
        return new Json(file, node.path(name), faults);
    }

    List<Json> list(String name) {
        var items = new ArrayList<Json>();
        node.path(name).forEach(item -> items.add(new Json(file, item, faults)));
        return items;
    }

    List<Wording> wordings(String name) {
        var items = new ArrayList<Wording>();
        node.path(name).forEach(item -> items.add(words(item)));
        return List.copyOf(items);
    }

    List<String> texts(String name) {
        return wordings(name).stream().map(Wording::nb).toList();
    }

    void fault(String code, String name) {
        faults.add(Reason.of(code, file, name));
    }

    private void missing(String name) {
        faults.add(Reason.of("programme.import.missing", file, name));
    }
}
