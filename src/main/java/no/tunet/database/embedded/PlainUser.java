package no.tunet.database.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the server's programs without root's rights, which PostgreSQL refuses to start with. */
sealed interface PlainUser {
    /** We are an ordinary user already. */
    record Myself() implements PlainUser {}

    /** Root in a user namespace of its own, where it is nobody. */
    record Namespace() implements PlainUser {}

    /** Root becomes this user; the data folder is handed over. */
    record Other(int uid, int gid) implements PlainUser {}

    static PlainUser detect() {
        if (!isRoot()) {
            return new Myself();
        }
        return succeeds(List.of("unshare", "-U", "true")) ? new Namespace() : new Other(65534, 65534);
    }

    default List<String> command(List<String> program) {
        List<String> command = new ArrayList<>(
                switch (this) {
                    case Myself() -> List.<String>of();
                    case Namespace() -> List.of("unshare", "-U");
                    case Other(int uid, int gid) ->
                        List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups");
                });
        command.addAll(program);
        return command;
    }

    /** Makes the folder belong to the user the server runs as. */
    default void own(Path folder) {
        switch (this) {
            case Myself() -> {}
            case Namespace() -> Folders.own(folder, 0, 0);
            case Other(int uid, int gid) -> Folders.own(folder, uid, gid);
        }
    }

    private static boolean isRoot() {
        try {
            return ((Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid")) == 0;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private static boolean succeeds(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
