package no.tunet.register.question;

import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.tunet.geography.Municipalities;
import no.tunet.kernel.BusinessClock;
import no.tunet.register.ListingSearch;
import no.tunet.register.PostalPlaces;
import no.tunet.register.domain.Folding;
import org.springframework.stereotype.Component;

/** Finds where to measure from: a postal code or place, a municipality by name or number, or two coordinates in degrees. */
@Component
public class PlaceFinder {
    private static final Pattern DEGREES =
            Pattern.compile("\\s*(\\d{2}[.,]\\d{1,8})\\s*[,;/ ]\\s*(\\d{1,2}[.,]\\d{1,8})\\s*");

    private final ListingSearch search;
    private final Municipalities municipalities;
    private final PostalPlaces postal;
    private final BusinessClock clock;

    PlaceFinder(ListingSearch search, Municipalities municipalities, PostalPlaces postal, BusinessClock clock) {
        this.search = search;
        this.municipalities = municipalities;
        this.postal = postal;
        this.clock = clock;
    }

    /** Where somebody measures from. */
    public sealed interface Place {
        /** A point, and what it is called. */
        record Known(String name, double north, double east) implements Place {}

        /** Typed, but nowhere we know of. */
        record Unknown(String typed) implements Place {}

        /** Nothing was typed. */
        record NotGiven() implements Place {}
    }

    public Place find(String typed) {
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
        return postal(typed.strip())
                .or(() -> municipality(typed.strip()))
                .orElseGet(() -> new Place.Unknown(typed.strip()));
    }

    /** A postal code or place: where it lies itself, else the middle of its municipality. */
    private Optional<Place> postal(String typed) {
        return postal.find(typed)
                .flatMap(found -> found.position()
                        .map(at -> new ListingSearch.Point(at.north(), at.east()))
                        .or(() -> middle(found.municipalityCode()))
                        .map(at -> new Place.Known(found.code() + " " + found.place(), at.north(), at.east())));
    }

    private Optional<ListingSearch.Point> middle(String municipality) {
        return municipalities
                .centre(municipality)
                .map(centre -> new ListingSearch.Point(centre.latitude(), centre.longitude()))
                .or(() -> search.middleOf(municipality));
    }

    /** By number or name; the middle is the municipality's own where it is known, else that of its listings. */
    private Optional<Place> municipality(String typed) {
        var names = new HashMap<>(search.municipalities());
        municipalities.all(clock.today()).forEach(one -> names.put(one.code(), one.name()));
        var called = typed.replaceFirst("(?i)\\s+kommune$", "");
        var code = names.containsKey(typed)
                ? Optional.of(typed)
                : Folding.nearest(Folding.fold(called), names).stream().findFirst();
        return code.flatMap(found ->
                middle(found).map(at -> new Place.Known(names.getOrDefault(found, found), at.north(), at.east())));
    }
}
