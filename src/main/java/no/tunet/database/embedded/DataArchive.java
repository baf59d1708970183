package no.tunet.database.embedded;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Writes a data folder into a tar stream while the server may be changing it; recovery repairs what was copied half changed. */
final class DataArchive implements Closeable {
    enum Kind {
        RUNNING,
        STOPPED
    }

    /** What the server makes anew at its next start. */
    private static final Set<String> EMPTIED = Set.of(
            "pg_replslot", "pg_dynshmem", "pg_notify", "pg_serial", "pg_snapshots", "pg_stat_tmp", "pg_subtrans");

    private static final Set<String> LEFT_OUT =
            Set.of("postmaster.pid", "postmaster.opts", "pg_internal.init", "backup_label", "tunet.conf");
    private static final Path CONTROL = Path.of("global/pg_control");

    private final TarArchiveOutputStream tar;

    DataArchive(OutputStream out) {
        tar = new TarArchiveOutputStream(out, StandardCharsets.UTF_8.name());
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
    }

    /** The whole folder under {@code data/}, the control file last so that it is not older than what it describes. */
    void folder(Path data, Kind kind) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(data)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path inside = data.relativize(path);
                if (isMadeAnew(inside)) {
                    continue;
                }
                if (Files.isDirectory(path)) {
                    directory("data/" + inside + "/");
                } else if (isCopied(inside, kind)) {
                    files.add(path);
                }
            }
        }
        for (Path file : files) {
            if (!data.relativize(file).equals(CONTROL)) {
                file("data/" + data.relativize(file), file);
            }
        }
        file("data/" + CONTROL, data.resolve(CONTROL));
    }

    private static boolean isMadeAnew(Path inside) {
        return inside.getNameCount() > 1 && EMPTIED.contains(inside.getName(0).toString());
    }

    private static boolean isCopied(Path inside, Kind kind) {
        String top = inside.getName(0).toString();
        String name = inside.getFileName().toString();
        boolean walOfARunningServer = kind == Kind.RUNNING && top.equals("pg_wal");
        return !walOfARunningServer && !LEFT_OUT.contains(name) && !name.startsWith("pgsql_tmp");
    }

    /** One file, as long as it is now: what grows meanwhile is cut, what shrinks is filled with zeros. */
    void file(String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            long size = Files.size(file);
            TarArchiveEntry entry = new TarArchiveEntry(name);
            entry.setSize(size);
            entry.setMode(0100600);
            tar.putArchiveEntry(entry);
            byte[] buffer = new byte[1 << 16];
            long left = size;
            while (left > 0) {
                int wanted = (int) Math.min(buffer.length, left);
                int read = in.readNBytes(buffer, 0, wanted);
                java.util.Arrays.fill(buffer, read, wanted, (byte) 0);
                tar.write(buffer, 0, wanted);
                left -= wanted;
            }
            tar.closeArchiveEntry();
        } catch (NoSuchFileException dropped) {
            // A table that is dropped during the copy is dropped again by the recovery.
            return;
        }
    }

    void text(String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        entry.setMode(0100600);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    private void directory(String name) throws IOException {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setMode(040700);
        tar.putArchiveEntry(entry);
        tar.closeArchiveEntry();
    }

    @Override
    public void close() throws IOException {
        tar.close();
    }
}
