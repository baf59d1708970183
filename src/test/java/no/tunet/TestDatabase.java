package no.tunet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import no.tunet.database.embedded.DatabaseUser;
import no.tunet.database.embedded.EmbeddedPostgres;
import org.springframework.boot.SpringApplication;

/** One real PostgreSQL for all tests of a JVM, gone when the JVM ends. */
public final class TestDatabase {
    private static final EmbeddedPostgres SERVER = start();

    private static volatile boolean servesAnApplication;

    private TestDatabase() {}

    /** The server for an application under test, which closes before the server stops. */
    static EmbeddedPostgres forApplication() {
        servesAnApplication = true;
        return SERVER;
    }

    public static EmbeddedPostgres server() {
        return SERVER;
    }

    /** The address of the application's database, which the first Spring context migrates. */
    public static String jdbcUrl() {
        return SERVER.jdbcUrl();
    }

    public static DatabaseUser owner() {
        return SERVER.owner();
    }

    public static DatabaseUser app() {
        return SERVER.app();
    }

    /** A fresh copy of another database on the server, about 50 ms; nobody may be connected to the template meanwhile. */
    public static String copy(String database, String template) {
        SERVER.recreate(database, template);
        return SERVER.jdbcUrl(database);
    }

    private static EmbeddedPostgres start() {
        Path parent = Path.of("target/test-postgres");
        sweep(parent);
        Path folder = parent.resolve(Long.toString(ProcessHandle.current().pid()));
        EmbeddedPostgres server = EmbeddedPostgres.start(folder, programs(), false);
        Runnable stop = () -> {
            server.stop();
            delete(folder);
        };
        // An application under test closes first; its hook is there only when there was one.
        SpringApplication.getShutdownHandlers().add(stop);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!servesAnApplication) {
                stop.run();
            }
        }));
        return server;
    }

    private static Path programs() {
        return Path.of(System.getProperty("java.io.tmpdir"), "tunet-postgres-" + System.getProperty("user.name"));
    }

    /** What test runs that were killed have left behind: their servers and folders. */
    private static void sweep(Path parent) {
        for (Path folder : list(parent)) {
            long jvm = Long.parseLong(folder.getFileName().toString());
            if (ProcessHandle.of(jvm).isPresent()) {
                continue;
            }
            try {
                String pid = Files.readAllLines(folder.resolve("postgres/data/postmaster.pid"))
                        .getFirst()
                        .strip();
                ProcessHandle.of(Long.parseLong(pid)).ifPresent(server -> {
                    server.destroyForcibly();
                    server.onExit().orTimeout(5, TimeUnit.SECONDS).join();
                });
            } catch (IOException noServer) {
                continue;
            } finally {
                delete(folder);
            }
        }
    }

    private static List<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            new ProcessBuilder("rm", "-rf", folder.toAbsolutePath().toString())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
