package no.tunet.database.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One data folder and the server process on it. */
record Cluster(Path data, Binaries binaries, PlainUser user, boolean durable) {

    /** Makes the data folder beside its final name and renames, so that a folder that exists is whole. */
    void create(Passwords passwords) {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        Path part = data.resolveSibling("data.part");
        Path secret = data.resolveSibling("initdb.secret");
        Folders.delete(part);
        try {
            Files.createDirectories(part);
            Files.deleteIfExists(secret);
            Files.writeString(secret, passwords.superuser().password());
            Files.setPosixFilePermissions(
                    secret, java.util.Set.of(java.nio.file.attribute.PosixFilePermission.OWNER_READ));
            user.own(part);
            user.own(secret);
            run(
                    60,
                    List.of(
                            binaries.program("initdb"),
                            "--pgdata=" + part.toAbsolutePath(),
                            "--username=postgres",
                            "--pwfile=" + secret.toAbsolutePath(),
                            "--auth=scram-sha-256",
                            "--encoding=UTF8",
                            "--locale=C",
                            "--locale-provider=icu",
                            "--icu-locale=nb-NO",
                            "--data-checksums",
                            durable ? "--sync-method=fsync" : "--no-sync"));
            Files.writeString(
                    part.resolve("postgresql.conf"),
                    Files.readString(part.resolve("postgresql.conf")) + "\ninclude_if_exists = 'tunet.conf'\n");
            Files.move(part, data, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(secret);
        } catch (IOException e) {
            throw new DatabaseUnavailable("The database folder " + data + " cannot be made: " + e.getMessage(), e);
        }
    }

    /** Starts the server and answers the port it listens on; another port is tried when somebody was quicker. */
    int start() {
        DatabaseUnavailable last = new DatabaseUnavailable("The database did not start.");
        for (int attempt = 0; attempt < 3; attempt++) {
            int port = freePort();
            try {
                Files.writeString(data.resolve("tunet.conf"), settings(port));
                user.own(data.resolve("tunet.conf"));
                Path log = data.resolveSibling("server.log");
                Files.writeString(log, "");
                user.own(log);
                run(
                        120,
                        List.of(
                                binaries.program("pg_ctl"),
                                "start",
                                "--wait",
                                "--silent",
                                "--timeout=110",
                                "--pgdata=" + data.toAbsolutePath(),
                                "--log=" + log.toAbsolutePath()));
                return port;
            } catch (DatabaseUnavailable e) {
                last = new DatabaseUnavailable("The database did not start: " + reason(e), e);
                if (!last.sentence().contains("Address already in use")) {
                    throw last;
                }
            } catch (IOException e) {
                throw new DatabaseUnavailable("The folder " + data + " cannot be written to: " + e.getMessage(), e);
            }
        }
        throw last;
    }

    private String reason(DatabaseUnavailable e) {
        try {
            return Files.readAllLines(data.resolveSibling("server.log")).stream()
                    .filter(line ->
                            line.contains("FATAL") || line.contains("PANIC") || line.contains("Address already"))
                    .map(line -> line.replaceFirst(".*(FATAL|PANIC|LOG): *", ""))
                    .reduce((first, last) -> first + " · " + last)
                    .orElseGet(e::sentence);
        } catch (IOException unreadable) {
            return e.sentence();
        }
    }

    /** Stops a server that still runs on the folder, also one that a killed program left behind. */
    void stop() {
        Optional<ProcessHandle> server = running();
        if (server.isEmpty()) {
            return;
        }
        String mode = durable ? "fast" : "immediate";
        try {
            run(
                    70,
                    List.of(
                            binaries.program("pg_ctl"),
                            "stop",
                            "--wait",
                            "--silent",
                            "--timeout=60",
                            "--mode=" + mode,
                            "--pgdata=" + data.toAbsolutePath()));
        } catch (DatabaseUnavailable e) {
            if (running().isPresent()) {
                throw e;
            }
        }
    }

    /** The server process on this folder, checked by its command line, since a process id may have been given away again. */
    Optional<ProcessHandle> running() {
        try {
            Path file = data.resolve("postmaster.pid");
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> {
                try {
                    return Files.readString(Path.of("/proc/" + pid + "/cmdline"))
                            .contains("postgres");
                } catch (IOException gone) {
                    return false;
                }
            });
        } catch (IOException | NumberFormatException | java.util.NoSuchElementException unreadable) {
            return Optional.empty();
        }
    }

    private String settings(int port) {
        // Error details are left out of the log because they repeat row values, which may be about people.
        return """
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 60
                shared_buffers = 96MB
                fsync = %s
                synchronous_commit = %s
                full_page_writes = %s
                wal_level = replica
                max_wal_senders = 2
                max_wal_size = 512MB
                jit = off
                timezone = 'UTC'
                lc_messages = 'C'
                log_timezone = 'UTC'
                log_min_messages = warning
                log_min_error_statement = panic
                log_error_verbosity = terse
                """.formatted(port, onOff(durable), onOff(durable), onOff(durable));
    }

    private static String onOff(boolean on) {
        return on ? "on" : "off";
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new DatabaseUnavailable("No free port on 127.0.0.1 for the database.", e);
        }
    }

    private void run(int seconds, List<String> program) {
        try {
            Path output = Files.createTempFile("tunet-postgres", ".log");
            try {
                ProcessBuilder builder = new ProcessBuilder(user.command(program))
                        .redirectErrorStream(true)
                        .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                        .redirectOutput(output.toFile());
                builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
                builder.environment().put("LANG", "C");
                Process process = builder.start();
                if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new DatabaseUnavailable(
                            "The database program did not answer within " + seconds + " seconds.");
                }
                if (process.exitValue() != 0) {
                    throw new DatabaseUnavailable("The database did not do as told ("
                            + Path.of(program.getFirst()).getFileName() + "): "
                            + Files.readString(output).strip().replaceAll("\\s*\\R\\s*", " · "));
                }
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new DatabaseUnavailable("The database program cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("Interrupted while waiting for the database.", e);
        }
    }
}
