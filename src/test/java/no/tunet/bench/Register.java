package no.tunet.bench;

import java.io.IOException;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import no.tunet.access.domain.Token;
import no.tunet.kernel.OrgNumber;

/** Municipalities, farms and one signed-in person each. */
final class Register {
    static final String COORDINATOR = "bench-coordinator-";
    static final String FARMER = "bench-farmer-";
    private static final List<String> STEMS =
            List.of("Lang", "Stein", "Nord", "Sol", "Elve", "Bjørk", "Fjell", "Kvit", "Myr", "Ås", "Tveit", "Hegg");
    private static final List<String> ENDS =
            List.of("dal", "vik", "set", "land", "rud", "haug", "bø", "stad", "eng", "lia", "nes", "mo");

    private final World world;
    private final Connection connection;
    private final MessageDigest digest;
    private int orgNumbers = 20_000_000;

    Register(World world, Connection connection, MessageDigest digest) {
        this.world = world;
        this.connection = connection;
        this.digest = digest;
    }

    void write() throws SQLException, IOException {
        draw();
        organisations();
        names();
        people();
        sessions();
        farms();
    }

    private void draw() {
        for (int i = 0; i < world.size.municipalities; i++) {
            world.municipalities.add(new World.Municipality(
                    world.id(),
                    "%04d".formatted(9000 + i),
                    "Prøve" + STEMS.get(i % 12) + ENDS.get(i / 12 % 12) + " kommune " + (i + 1),
                    world.id(),
                    world.id(),
                    world.id()));
        }
        for (int i = 0; i < world.size.farms; i++) {
            var home = world.municipalities.get(i % world.size.municipalities);
            world.farms.add(new World.Farm(
                    world.id(),
                    world.oneOf(STEMS) + world.oneOf(ENDS) + " gard " + (i + 1),
                    home,
                    world.between(58.2, 70.5),
                    world.between(5.2, 12.5),
                    world.id(),
                    world.id()));
        }
    }

    private void organisations() throws SQLException, IOException {
        try (var copy = copy("party.organisation (id, kind, org_number, municipality_code, latitude, longitude)")) {
            for (var m : world.municipalities) {
                copy.row(
                        m.id(),
                        "MUNICIPALITY",
                        orgNumber(),
                        m.code(),
                        world.between(58.2, 70.5),
                        world.between(5.2, 12.5));
            }
            for (var f : world.farms) {
                copy.row(f.id(), "FARM", orgNumber(), f.home().code(), f.latitude(), f.longitude());
            }
        }
        try (var copy = copy("party.unit (id, organisation_id, name)")) {
            for (var m : world.municipalities) {
                copy.row(m.unit(), m.id(), "Helse og meistring");
            }
        }
    }

    /** The next valid number of series 2, which is not given to anybody. */
    private String orgNumber() {
        while (true) {
            orgNumbers++;
            for (int check = 0; check < 10; check++) {
                String number = orgNumbers + "" + check;
                if (OrgNumber.isValid(number)) {
                    return number;
                }
            }
        }
    }

    private void names() throws SQLException, IOException {
        try (var copy = copy("party.organisation_name (organisation_id, name, during)")) {
            for (var m : world.municipalities) {
                copy.row(m.id(), m.name(), "[2000-01-01,)");
            }
            for (var f : world.farms) {
                copy.row(f.id(), f.name(), "[2000-01-01,)");
            }
        }
    }

    private void people() throws SQLException, IOException {
        try (var copy = copy("party.person (id, name, email)")) {
            int i = 0;
            for (var m : world.municipalities) {
                copy.row(m.coordinator(), "Prøveperson K" + i, "k" + i++ + "@prove.invalid");
            }
            for (var f : world.farms) {
                copy.row(f.farmer(), "Prøveperson G" + i, "g" + i++ + "@prove.invalid");
            }
        }
        try (var copy = copy("party.membership (id, person_id, organisation_id, role, during)")) {
            for (var m : world.municipalities) {
                copy.row(m.membership(), m.coordinator(), m.id(), "COORDINATOR", "[2020-01-01,)");
            }
            for (var f : world.farms) {
                copy.row(f.membership(), f.farmer(), f.id(), "FARMER", "[2020-01-01,)");
            }
        }
    }

    private void sessions() throws SQLException, IOException {
        try (var copy = copy("access.session (id, token_hash, person_id, membership_id, agent, started_at, seen_at)")) {
            for (int i = 0; i < Math.min(50, world.size.municipalities); i++) {
                var m = world.municipalities.get(i);
                session(copy, COORDINATOR + i, m.coordinator(), m.membership());
            }
            for (int i = 0; i < Math.min(50, world.size.farms); i++) {
                var f = world.farms.get(i);
                session(copy, FARMER + i, f.farmer(), f.membership());
            }
        }
    }

    private void session(Copy copy, String token, UUID person, UUID membership) throws IOException {
        String hash = "\\x" + java.util.HexFormat.of().formatHex(new Token(token).hash());
        copy.row(world.id(), hash, person, membership, "load", "now", "now");
    }

    private void farms() throws SQLException, IOException {
        try (var copy = copy("directory.farm (farm_id, municipality_name, registered_on)")) {
            for (var f : world.farms) {
                copy.row(f.id(), f.home().name().replace(" kommune", ""), "2021-01-04");
            }
        }
        var officer = world.municipalities.getFirst();
        try (var copy = copy(
                "approval.step (id, farm_id, ordinal, kind, from_on, to_on, decided_org_id, decided_by, decided_on)")) {
            for (var f : world.farms) {
                copy.row(
                        world.id(),
                        f.id(),
                        1,
                        "OPENED",
                        "2026-01-02",
                        "2028-01-01",
                        officer.id(),
                        officer.coordinator(),
                        "2026-01-02");
            }
        }
        try (var copy = copy("approval.announced (farm_id, standing, announced_on)")) {
            for (var f : world.farms) {
                copy.row(f.id(), "OPEN", "2026-01-02");
            }
        }
    }

    private Copy copy(String tableAndColumns) throws SQLException {
        return new Copy(connection, digest, tableAndColumns);
    }
}
