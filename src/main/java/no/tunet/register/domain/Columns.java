package no.tunet.register.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.directory.AccessFact;
import no.tunet.kernel.Facility;
import no.tunet.kernel.HalfDayOfWeek;

/** What can be chosen by and measured of each listing, in arrays by its number. */
public final class Columns {
    private static final int HALF_BITS = 4;
    private static final int PLACE_BITS = 6;
    private static final int MOST_PLACES = (1 << PLACE_BITS) - 1;
    private static final LocalDate EPOCH = LocalDate.of(2010, 1, 1);
    private static final double EARTH_KM = 6371.0088;
    private static final int NONE = -1;
    /** The first bit of the facts about coming to a place; those before it are facilities. */
    static final int ACCESS_FROM = 8;

    private int size;
    private UUID[] offers = new UUID[64];
    private double[] north = new double[64];
    private double[] east = new double[64];
    private double[] points = new double[3 * 64];
    private int[] shownTo = new int[64];
    private int[] checked = new int[64];
    private int[] municipality = new int[64];
    private int[] groups = new int[64];
    private int[] activities = new int[64];
    private int[] facilities = new int[64];
    private int[] languages = new int[64];
    private int[] freeFrom = new int[65];
    private int[] free = new int[512];
    private final BitSet alive = new BitSet();
    private final List<String> codes = new ArrayList<>();
    private final Map<String, Integer> codeNumbers = new HashMap<>();

    int add(Listing listing) {
        if (size == offers.length) {
            grow();
        }
        int number = size++;
        offers[number] = listing.offer();
        north[number] = listing.spot().north();
        east[number] = listing.spot().east();
        point(north[number], east[number], points, 3 * number);
        shownTo[number] = switch (listing.standing()) {
            case Listing.Standing.Approved(var to) -> day(to);
            case Listing.Standing.InProcess() -> Integer.MAX_VALUE;
        };
        checked[number] = listing.checkedOn().map(Columns::day).orElse(0);
        municipality[number] = listing.municipalityCode().map(this::codeNumber).orElse(NONE);
        groups[number] = bits(listing.groups());
        activities[number] = bits(listing.activities());
        facilities[number] = bits(listing.facilities(), listing.access());
        languages[number] = bits(listing.languages());
        addFree(number, listing.free());
        alive.set(number);
        return number;
    }

    void remove(int number) {
        alive.clear(number);
    }

    int size() {
        return size;
    }

    UUID offer(int number) {
        return offers[number];
    }

    boolean isShown(int number, int today) {
        return alive.get(number) && shownTo[number] >= today;
    }

    int checked(int number) {
        return checked[number];
    }

    int municipality(int number) {
        return municipality[number];
    }

    int groups(int number) {
        return groups[number];
    }

    int activities(int number) {
        return activities[number];
    }

    int facilities(int number) {
        return facilities[number];
    }

    int languages(int number) {
        return languages[number];
    }

    /** The half-days, as bits, with at least so many free places on a day. */
    int freeHalfDays(int number, int day, int people) {
        int bits = 0;
        int end = freeFrom[number + 1];
        for (int i = freeFrom[number]; i < end; i++) {
            int step = free[i];
            if (step >>> (HALF_BITS + PLACE_BITS) <= day) {
                int half = 1 << ((step >>> PLACE_BITS) & ((1 << HALF_BITS) - 1));
                bits = (step & MOST_PLACES) >= people ? bits | half : (bits & ~half);
            }
        }
        return bits;
    }

    /** Kilometres in a straight line from a point given by {@link #point}: the arc by its chord, right to a hundred metres within the country. */
    double kmFrom(double[] point, int number) {
        double x = points[3 * number] - point[0];
        double y = points[3 * number + 1] - point[1];
        double z = points[3 * number + 2] - point[2];
        double chord = x * x + y * y + z * z;
        return EARTH_KM * Math.sqrt(chord) * (1 + chord / 24);
    }

    /** Degrees north and east as a point of the unit sphere. */
    static void point(double north, double east, double[] into, int at) {
        double phi = Math.toRadians(north);
        double lambda = Math.toRadians(east);
        into[at] = Math.cos(phi) * Math.cos(lambda);
        into[at + 1] = Math.cos(phi) * Math.sin(lambda);
        into[at + 2] = Math.sin(phi);
    }

    private void addFree(int number, List<Listing.Free> steps) {
        int at = freeFrom[number];
        while (at + steps.size() > free.length) {
            free = Arrays.copyOf(free, free.length * 2);
        }
        for (Listing.Free step : steps) {
            free[at++] = packed(step);
        }
        freeFrom[number + 1] = at;
    }

    int municipalities() {
        return codes.size();
    }

    String code(int municipality) {
        return codes.get(municipality);
    }

    /** The numbers of these municipalities, as bits; one that has no listing has none. */
    BitSet numbersOf(Collection<String> wanted) {
        var numbers = new BitSet();
        wanted.stream()
                .map(codeNumbers::get)
                .flatMap(number -> Optional.ofNullable(number).stream())
                .forEach(numbers::set);
        return numbers;
    }

    /** The middle of where the listings of a municipality are. */
    public record Middle(double north, double east) {}

    Optional<Middle> middleOf(String code) {
        Integer wanted = codeNumbers.get(code);
        double norths = 0;
        double easts = 0;
        int count = 0;
        for (int number = 0; wanted != null && number < size; number++) {
            if (municipality[number] == wanted && alive.get(number)) {
                norths += north[number];
                easts += east[number];
                count++;
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(new Middle(norths / count, easts / count));
    }

    static int day(LocalDate day) {
        return (int) (day.toEpochDay() - EPOCH.toEpochDay());
    }

    static int bit(HalfDayOfWeek at) {
        return 1 << code(at);
    }

    static int code(HalfDayOfWeek at) {
        return (at.day().getValue() - 1) * 2 + at.half().ordinal();
    }

    static int bits(Collection<? extends Enum<?>> words) {
        int bits = 0;
        for (Enum<?> word : words) {
            bits |= 1 << word.ordinal();
        }
        return bits;
    }

    /** What a place is laid out for, and the facts about coming there, in one number. */
    static int bits(Collection<Facility> facilities, Collection<AccessFact> access) {
        return bits(facilities) | bits(access) << ACCESS_FROM;
    }

    /** A day, a half-day and a number of places in one number; steps of a half-day stand in order of day. */
    private static int packed(Listing.Free step) {
        int day = Math.max(0, Math.min(day(step.from()), (1 << (31 - HALF_BITS - PLACE_BITS)) - 1));
        return (day << (HALF_BITS + PLACE_BITS))
                | (code(step.at()) << PLACE_BITS)
                | Math.max(0, Math.min(step.places(), MOST_PLACES));
    }

    private int codeNumber(String code) {
        return codeNumbers.computeIfAbsent(code, c -> {
            codes.add(c);
            return codes.size() - 1;
        });
    }

    private void grow() {
        int length = offers.length * 2;
        offers = Arrays.copyOf(offers, length);
        north = Arrays.copyOf(north, length);
        east = Arrays.copyOf(east, length);
        shownTo = Arrays.copyOf(shownTo, length);
        checked = Arrays.copyOf(checked, length);
        municipality = Arrays.copyOf(municipality, length);
        groups = Arrays.copyOf(groups, length);
        activities = Arrays.copyOf(activities, length);
        facilities = Arrays.copyOf(facilities, length);
        languages = Arrays.copyOf(languages, length);
        freeFrom = Arrays.copyOf(freeFrom, length + 1);
        points = Arrays.copyOf(points, 3 * length);
    }
}
