package no.tunet.database.embedded;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/**
 * Copies the embedded database into one file, while the program runs or when it is stopped. The file holds everything, the
 * database passwords included, so only its owner may read it. Source: PostgreSQL 18 manual, 25.3.4 (low-level base backup).
 */
public final class Backup {
    private static final String SLOT = "tunet_backup";

    private Backup() {}

    /** Writes the file; refuses to overwrite one. */
    public static void write(Path var, Path file) {
        Path home = EmbeddedPostgres.home(var);
        Path data = home.resolve("data");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            throw new DatabaseUnavailable("There is no embedded database under " + var + " to back up.");
        }
        if (Files.exists(file)) {
            throw new DatabaseUnavailable("The file " + file + " exists already; choose another name.");
        }
        Path part = file.toAbsolutePath().resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            GzipParameters quick = new GzipParameters();
            quick.setCompressionLevel(Deflater.BEST_SPEED);
            try (DataArchive archive = new DataArchive(new GzipCompressorOutputStream(
                    new BufferedOutputStream(Files.newOutputStream(part), 1 << 16), quick))) {
                archive.file("passwords", home.resolve("passwords"));
                copy(home, data, archive);
            }
            move(part, file);
        } catch (IOException | UncheckedIOException e) {
            throw new DatabaseUnavailable("The backup could not be written to " + file + ": " + e.getMessage(), e);
        } catch (SQLException e) {
            throw new DatabaseUnavailable("The running database refused the backup: " + e.getMessage(), e);
        } finally {
            part.toFile().delete();
        }
    }

    private static void copy(Path home, Path data, DataArchive archive) throws IOException, SQLException {
        Cluster cluster = new Cluster(data, new Binaries(home), new PlainUser.Myself(), true);
        if (cluster.running().isPresent()) {
            copyRunning(home, data, archive);
            return;
        }
        try (var _ = EmbeddedPostgres.lock(home)) {
            archive.folder(data, DataArchive.Kind.STOPPED);
        }
    }

    private static void copyRunning(Path home, Path data, DataArchive archive) throws IOException, SQLException {
        Passwords passwords = Passwords.keptIn(home.resolve("passwords"));
        String port = Files.readString(home.resolve("port")).strip();
        try (Connection connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres",
                passwords.superuser().name(),
                passwords.superuser().password())) {
            // The slot keeps the log segments that the copy needs until they are copied; it goes with the connection.
            ask(connection, "select 1 from pg_create_physical_replication_slot('" + SLOT + "', true, true)");
            String first = ask(connection, "select pg_walfile_name(pg_backup_start('tunet', true))");
            archive.folder(data, DataArchive.Kind.RUNNING);
            Stopped stopped = stop(connection);
            archive.text("data/backup_label", stopped.label());
            for (Path segment : segments(data.resolve("pg_wal"), first, stopped.last())) {
                archive.file("data/pg_wal/" + segment.getFileName(), segment);
            }
        }
    }

    private record Stopped(String last, String label) {}

    private static Stopped stop(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select pg_walfile_name(lsn), labelfile from pg_backup_stop(wait_for_archive := false)")) {
            row.next();
            return new Stopped(row.getString(1), row.getString(2));
        }
    }

    private static List<Path> segments(Path folder, String first, String last) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> {
                        String name = file.getFileName().toString();
                        return name.length() == first.length()
                                && name.compareTo(first) >= 0
                                && name.compareTo(last) <= 0;
                    })
                    .sorted()
                    .toList();
        }
    }

    private static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException plain) {
            Files.move(part, file);
        }
    }
}
