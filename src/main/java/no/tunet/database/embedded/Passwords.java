package no.tunet.database.embedded;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The three roles of the embedded server with random passwords, kept in a file only its owner can read. */
record Passwords(DatabaseUser superuser, DatabaseUser owner, DatabaseUser app) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static Passwords keptIn(Path file) {
        try {
            Properties kept = new Properties();
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    kept.load(reader);
                }
            } else {
                kept.setProperty("postgres", random());
                kept.setProperty("tunet_owner", random());
                kept.setProperty("tunet_app", random());
                write(kept, file);
            }
            return new Passwords(user(kept, "postgres"), user(kept, "tunet_owner"), user(kept, "tunet_app"));
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The folder " + file.getParent() + " cannot be written to: " + e.getMessage(), e);
        }
    }

    private static DatabaseUser user(Properties kept, String name) throws IOException {
        String password = kept.getProperty(name);
        if (password == null) {
            throw new IOException("the password of " + name + " is missing");
        }
        return new DatabaseUser(name, password);
    }

    private static void write(Properties kept, Path file) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(part)) {
            kept.store(writer, "Passwords of the embedded database; made at the first start");
        }
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
