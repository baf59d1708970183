package no.tunet.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Everything the generator has drawn so far; the same seed draws the same world. */
final class World {
    /** A Monday; the business clock is held here, so that every run sees the same day. */
    static final LocalDate TODAY = LocalDate.of(2026, 11, 16);

    record Municipality(UUID id, String code, String name, UUID unit, UUID coordinator, UUID membership) {}

    record Farm(
            UUID id, String name, Municipality home, double latitude, double longitude, UUID farmer, UUID membership) {}

    record Offer(UUID id, Farm farm, int places, String group) {}

    record Agreement(UUID id, Municipality buyer, Farm farm, Offer offer, LocalDate from, LocalDate to) {}

    final Size size;
    final List<Municipality> municipalities = new ArrayList<>();
    final List<Farm> farms = new ArrayList<>();
    final List<Offer> offers = new ArrayList<>();
    final List<Agreement> agreements = new ArrayList<>();
    private final SplittableRandom random;

    World(Size size, long seed) {
        this.size = size;
        this.random = new SplittableRandom(seed);
    }

    UUID id() {
        return new UUID(
                (random.nextLong() & ~0xF000L) | 0x7000L,
                (random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    double between(double from, double to) {
        return random.nextDouble(from, to);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Some of the choices, at least one, without repetition. */
    <T> List<T> someOf(List<T> choices, int most) {
        var left = new ArrayList<>(choices);
        var taken = new ArrayList<T>();
        int wanted = 1 + random.nextInt(most);
        while (taken.size() < wanted && !left.isEmpty()) {
            taken.add(left.remove(random.nextInt(left.size())));
        }
        return taken;
    }
}
