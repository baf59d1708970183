package no.tunet.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Writes rows into one table by COPY, and into the digest of everything that was made. */
final class Copy implements AutoCloseable {
    private final PGCopyOutputStream out;
    private final MessageDigest digest;
    private final StringBuilder line = new StringBuilder(512);

    Copy(Connection connection, MessageDigest digest, String tableAndColumns) throws SQLException {
        this.digest = digest;
        this.out = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class),
                "copy " + tableAndColumns + " from stdin with (format csv, null '\\N')",
                1 << 18);
    }

    /** One row; null stays null, a collection becomes an array. */
    void row(Object... values) throws IOException {
        line.setLength(0);
        for (Object value : values) {
            if (!line.isEmpty()) {
                line.append(',');
            }
            line.append(cell(value));
        }
        line.append('\n');
        byte[] bytes = line.toString().getBytes(StandardCharsets.UTF_8);
        digest.update(bytes);
        out.write(bytes);
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "\\N";
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            case Collection<?> many ->
                quoted(many.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
