package no.tunet.database.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Puts a backup in the place of the embedded database; what was there is kept beside it until the next restore. */
public final class Restore {
    private Restore() {}

    /** Unpacks the file, lets the server recover and stop, and says where the database that was there before has gone. */
    public static void read(Path var, Path file) {
        Path home = EmbeddedPostgres.home(var);
        if (!Files.isReadable(file)) {
            throw new DatabaseUnavailable("The backup " + file + " cannot be read.");
        }
        Path part = home.resolve("restore.part");
        try (var _ = EmbeddedPostgres.lock(home)) {
            stopLeftover(home);
            Folders.delete(part);
            Files.createDirectories(
                    part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            unpack(file, part);
            if (!Files.exists(part.resolve("data/PG_VERSION")) || !Files.exists(part.resolve("passwords"))) {
                throw new IOException("it holds no database");
            }
            exchange(home, part);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The file " + file + " is not a whole Tunet backup (" + e.getMessage() + "); nothing was changed.",
                    e);
        } finally {
            Folders.delete(part);
        }
        EmbeddedPostgres.start(var, true).stop();
    }

    private static void stopLeftover(Path home) {
        if (Files.exists(home.resolve("data/postmaster.pid"))) {
            new Cluster(home.resolve("data"), Binaries.unpackedUnder(home), PlainUser.detect(), true).stop();
        }
    }

    private static void unpack(Path file, Path target) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(in, 1 << 16))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("a path leads out of it");
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
                } else {
                    Files.copy(tar, path);
                    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
                }
            }
        }
    }

    private static void exchange(Path home, Path part) throws IOException {
        Path before = home.resolve("before-restore");
        Folders.delete(before);
        if (Files.exists(home.resolve("data"))) {
            Files.createDirectories(before);
            Files.copy(home.resolve("passwords"), before.resolve("passwords"));
            Files.move(home.resolve("data"), before.resolve("data"), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(
                part.resolve("passwords"),
                home.resolve("passwords"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        Files.move(part.resolve("data"), home.resolve("data"), StandardCopyOption.ATOMIC_MOVE);
    }
}
