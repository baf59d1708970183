package no.tunet.bench;

import java.io.IOException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;

/** Published offers: the farm's own row and the copy that everybody searches. */
final class Supply {
    private static final List<String> WORDS = List.of(
            "hestar", "sauer", "ved", "verkstad", "hage", "kjøkken", "skog", "fjøs", "turar", "musikk", "båt", "bier");
    private static final String COMMON =
            "name, description, groups, half_days, places, price_ore, latitude, longitude, competences, activities, facilities, transports, languages";

    private final World world;
    private final Connection connection;
    private final MessageDigest digest;

    Supply(World world, Connection connection, MessageDigest digest) {
        this.world = world;
        this.connection = connection;
        this.digest = digest;
    }

    private record Drawn(UUID id, World.Farm farm, List<Object> common) {}

    void write() throws SQLException, IOException {
        var drawn = new ArrayList<Drawn>();
        for (int round = 0; round < Size.OFFERS_PER_FARM; round++) {
            for (var farm : world.farms) {
                drawn.add(draw(farm));
            }
        }
        try (var copy = new Copy(
                connection, digest, "directory.offer (id, farm_id, state, published_on, changed_on, " + COMMON + ")")) {
            for (var offer : drawn) {
                copy.row(row(
                        List.of(offer.id(), offer.farm().id(), "PUBLISHED", "2026-01-05", "2026-01-05"),
                        offer.common()));
            }
        }
        try (var copy = new Copy(
                connection,
                digest,
                "directory.published_offer (offer_id, farm_id, farm_name, municipality_code, municipality_name, published_on, approved_from, approved_to, "
                        + COMMON + ")")) {
            for (var offer : drawn) {
                var farm = offer.farm();
                copy.row(row(
                        List.of(
                                offer.id(),
                                farm.id(),
                                farm.name(),
                                farm.home().code(),
                                farm.home().name(),
                                "2026-01-05",
                                "2026-01-02",
                                "2028-01-01"),
                        offer.common()));
            }
        }
    }

    private Drawn draw(World.Farm farm) {
        UUID id = world.id();
        var groups = names(world.someOf(Arrays.asList(TargetGroup.values()), 3));
        int places = 6 + world.below(4);
        world.offers.add(new World.Offer(id, farm, places, groups.getFirst()));
        String words = String.join(", ", world.someOf(WORDS, 4));
        var common = List.<Object>of(
                "Dag på garden med " + words,
                "Vi tek imot folk som vil vere med på " + words + ". Roleg tempo, lunsj ved langbordet.",
                groups,
                List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9),
                places,
                50_000 + 100 * world.below(500),
                farm.latitude(),
                farm.longitude(),
                names(world.someOf(Arrays.asList(Competence.values()), 3)),
                names(world.someOf(Arrays.asList(Activity.values()), 4)),
                names(world.someOf(Arrays.asList(Facility.values()), 2)),
                names(world.someOf(Arrays.asList(Transport.values()), 2)),
                names(world.someOf(Arrays.asList(SpokenLanguage.values()), 2)));
        return new Drawn(id, farm, common);
    }

    private static List<String> names(List<? extends Enum<?>> words) {
        return words.stream().map(Enum::name).toList();
    }

    private static Object[] row(List<?> first, List<?> rest) {
        var all = new ArrayList<Object>(first);
        all.addAll(rest);
        return all.toArray();
    }
}
