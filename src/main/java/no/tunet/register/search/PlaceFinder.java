package no.tunet.register.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tunet.register.ListingSearch;
import org.springframework.stereotype.Component;

/** Finds where to measure from: a municipality by name or number, or two coordinates in degrees. */
@Component
class PlaceFinder {
    private static final Pattern DEGREES =
            Pattern.compile("\\s*(\\d{2}[.,]\\d{1,8})\\s*[,;/ ]\\s*(\\d{1,2}[.,]\\d{1,8})\\s*");

    private final ListingSearch search;

    PlaceFinder(ListingSearch search) {
        this.search = search;
    }

    /** Where somebody measures from. */
    sealed interface Place {
        /** A point, and what it is called. */
        record Known(String name, double north, double east) implements Place {}

        /** Typed, but nowhere we know of. */
        record Unknown(String typed) implements Place {}

        /** Nothing was typed. */
        record NotGiven() implements Place {}
    }

    Place find(String typed) {
        if (typed.isBlank()) {
            return new Place.NotGiven();
        }
        var degrees = DEGREES.matcher(typed);
        if (degrees.matches()) {
            double north = Double.parseDouble(degrees.group(1).replace(',', '.'));
            double east = Double.parseDouble(degrees.group(2).replace(',', '.'));
            if (north >= 57 && north <= 72 && east >= 4 && east <= 32) {
                return new Place.Known(String.format(Locale.ROOT, "%.3f, %.3f", north, east), north, east);
            }
        }
        return municipality(typed.strip()).orElseGet(() -> new Place.Unknown(typed.strip()));
    }

    private Optional<Place> municipality(String typed) {
        var names = search.municipalities();
        var code = names.containsKey(typed)
                ? Optional.of(typed)
                : search.municipalitiesCalled(typed.replaceFirst("(?i)\\s+kommune$", "")).stream()
                        .findFirst();
        return code.flatMap(found -> search.middleOf(found)
                .map(middle -> new Place.Known(names.getOrDefault(found, found), middle.north(), middle.east())));
    }
}
