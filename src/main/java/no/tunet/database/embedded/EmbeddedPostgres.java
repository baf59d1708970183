package no.tunet.database.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The PostgreSQL server that comes with the program: listens on 127.0.0.1 only, keeps its data in one folder, and survives being killed at any moment. */
public final class EmbeddedPostgres implements AutoCloseable {
    private final Cluster cluster;
    private final Passwords passwords;
    private final FileChannel lock;
    private final int port;

    private EmbeddedPostgres(Cluster cluster, Passwords passwords, FileChannel lock, int port) {
        this.cluster = cluster;
        this.passwords = passwords;
        this.lock = lock;
        this.port = port;
    }

    /** Starts the server on {@code var/postgres}; {@code durable} is false only where losing everything is fine, in tests. */
    public static EmbeddedPostgres start(Path var, boolean durable) {
        return start(var, var.resolve("postgres"), durable);
    }

    /** The same with the unpacked programs in a folder that several servers may share. */
    public static EmbeddedPostgres start(Path var, Path programs, boolean durable) {
        Path home = home(var);
        FileChannel lock = lock(home);
        try {
            Cluster cluster = new Cluster(
                    home.resolve("data"),
                    Binaries.unpackedUnder(programs.toAbsolutePath()),
                    PlainUser.detect(),
                    durable);
            Passwords passwords = Passwords.keptIn(home.resolve("passwords"));
            if (Files.exists(cluster.data())) {
                cluster.user().own(cluster.data());
            }
            cluster.stop();
            cluster.create(passwords);
            int port = cluster.start();
            Files.writeString(home.resolve("port"), port + "\n");
            EmbeddedPostgres server = new EmbeddedPostgres(cluster, passwords, lock, port);
            server.setUp().complete();
            return server;
        } catch (IOException e) {
            release(lock);
            throw new DatabaseUnavailable("The folder " + home + " cannot be written to.", e);
        } catch (RuntimeException e) {
            release(lock);
            throw e;
        }
    }

    /** The address of the application's database. */
    public String jdbcUrl() {
        return jdbcUrl(SetUp.DATABASE);
    }

    /** The address of another database on the same server. */
    public String jdbcUrl(String database) {
        return serverUrl() + database + "?reWriteBatchedInserts=true&tcpNoDelay=true";
    }

    /** The role that owns the tables and runs the migrations; row-level security does not bind it. */
    public DatabaseUser owner() {
        return passwords.owner();
    }

    /** The role the application works as: it owns nothing and row-level security binds it. */
    public DatabaseUser app() {
        return passwords.app();
    }

    /** The role for set-up and backup only. */
    DatabaseUser superuser() {
        return passwords.superuser();
    }

    Path data() {
        return cluster.data();
    }

    /** Throws the application's database away and makes an empty one; nobody may be connected to it for long. */
    public void startOver() {
        recreate(SetUp.DATABASE, "template0");
    }

    /** Makes a database of this name as a copy of another one, and drops an older one of the same name. */
    public void recreate(String database, String template) {
        setUp().recreate(database, template);
    }

    /** Stops the server and waits until its data is safe on disk. May be called twice. */
    public void stop() {
        cluster.stop();
        release(lock);
    }

    @Override
    public void close() {
        stop();
    }

    private SetUp setUp() {
        return new SetUp(serverUrl(), passwords);
    }

    private String serverUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/";
    }

    static Path home(Path var) {
        return var.resolve("postgres").toAbsolutePath().normalize();
    }

    /** Held as long as a program uses the folder; the system lets it go when the program is killed. */
    static FileChannel lock(Path home) {
        try {
            Files.createDirectories(home);
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
            FileChannel channel =
                    FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock held = tryLock(channel);
            if (held == null) {
                channel.close();
                throw new DatabaseUnavailable(
                        "Another Tunet is running on " + home + "; stop it first, or use another folder.");
            }
            return channel;
        } catch (IOException e) {
            throw new DatabaseUnavailable("The folder " + home + " cannot be written to.", e);
        }
    }

    private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProgram) {
            return null;
        }
    }

    private static void release(FileChannel lock) {
        try {
            lock.close();
        } catch (IOException alreadyGone) {
            Thread.onSpinWait();
        }
    }
}
