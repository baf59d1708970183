package no.tunet.bench;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.HexFormat;
import java.util.Properties;

/** Fills the running, migrated, empty embedded database of a folder with a world of size S or M, and prints its digest. */
final class Generate {
    private static final long SEED = 1905;

    private Generate() {}

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0], "postgres");
        var world = new World(Size.valueOf(arguments[1]), SEED);
        var digest = MessageDigest.getInstance("SHA-256");
        long start = System.nanoTime();
        try (Connection connection = asSuperuser(home)) {
            connection.setAutoCommit(false);
            try (var statement = connection.createStatement()) {
                statement.execute("insert into tunet.business_clock (held_on) values ('" + World.TODAY + "')");
                // Half-days are many and their references are drawn from rows written here, so they are not looked up
                // again.
                new Register(world, connection, digest).write();
                new Supply(world, connection, digest).write();
                statement.execute("alter table placement.mark disable trigger all");
                new Service(world, connection, digest).write();
                statement.execute("alter table placement.mark enable trigger all");
            }
            connection.commit();
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("vacuum analyze");
            }
        }
        System.out.printf(
                "size %s: %d municipalities, %d farms, %d offers, %d agreements, %d participants, about %d half-days in %d s%ndigest %s%n",
                world.size,
                world.municipalities.size(),
                world.farms.size(),
                world.offers.size(),
                world.agreements.size(),
                world.size.participants,
                (long) world.size.participants * (world.size.marksEach / 2 + 1) * 2,
                (System.nanoTime() - start) / 1_000_000_000L,
                HexFormat.of().formatHex(digest.digest()));
    }

    static Connection asSuperuser(Path home) throws Exception {
        var passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("passwords"))) {
            passwords.load(reader);
        }
        String port = Files.readString(home.resolve("port")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/tunet", "postgres", passwords.getProperty("postgres"));
    }
}
