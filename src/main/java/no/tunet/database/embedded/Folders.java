package no.tunet.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Deletes and hands over whole folders. */
final class Folders {
    private Folders() {}

    /** Deletes a folder and what is in it; what another process deletes meanwhile does not matter. */
    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            for (Path path : deepestFirst(folder)) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new DatabaseUnavailable("The folder " + folder + " cannot be emptied: " + e.getMessage(), e);
        }
    }

    /** Gives the folder to a user and group, when it is not theirs already. */
    static void own(Path folder, int uid, int gid) {
        try {
            if (((Integer) Files.getAttribute(folder, "unix:uid")) == uid) {
                return;
            }
            for (Path path : deepestFirst(folder)) {
                Files.setAttribute(path, "unix:uid", uid, java.nio.file.LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", gid, java.nio.file.LinkOption.NOFOLLOW_LINKS);
            }
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The folder " + folder + " cannot be handed to the database user: " + e.getMessage(), e);
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NoSuchFileException) {
                return deepestFirst(folder);
            }
            throw e.getCause();
        }
    }
}
