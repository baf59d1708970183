package no.tunet.database.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server's programs, unpacked once per version from the archive on the class path. */
record Binaries(Path folder) {
    private static final Pattern VERSION = Pattern.compile("-(\\d+\\.\\d+\\.\\d+)\\.jar");

    /** Unpacks beside the final name and renames, so that a folder that exists is whole. */
    static Binaries unpackedUnder(Path parent) {
        URL archive = archive();
        Path folder = parent.resolve(version(archive));
        if (Files.isExecutable(folder.resolve("bin/postgres"))) {
            return new Binaries(folder);
        }
        try {
            Files.createDirectories(parent);
            Path part = Files.createTempDirectory(
                    parent,
                    "unpacking-",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
            unpack(archive, part);
            try {
                Files.move(part, folder);
            } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException another) {
                Folders.delete(part);
            }
            return new Binaries(folder);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The database program could not be unpacked to " + parent + ": " + e.getMessage(), e);
        }
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toAbsolutePath().toString();
    }

    private static URL archive() {
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        URL found = Binaries.class.getResource("/postgres-linux-" + machine + ".txz");
        if (found == null) {
            throw new DatabaseUnavailable("This build brings no PostgreSQL for " + System.getProperty("os.name")
                    + " on " + machine + "; set TUNET_DB_URL to a PostgreSQL server of your own.");
        }
        return found;
    }

    private static String version(URL archive) {
        Matcher matcher = VERSION.matcher(archive.toString());
        if (!matcher.find()) {
            throw new DatabaseUnavailable("The version of the database archive cannot be told from " + archive + ".");
        }
        return matcher.group(1);
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream in = archive.openStream();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(in)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("a path leads out of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    boolean program = (entry.getMode() & 0100) != 0;
                    Files.setPosixFilePermissions(
                            file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
                }
            }
        }
    }
}
