package no.tunet.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Remembers in the database which set of migrations it has been through, so that a start with nothing to do asks once instead of per module. */
final class MigrationDigest {
    private final String mark;

    private MigrationDigest(String mark) {
        this.mark = mark;
    }

    static MigrationDigest ofClassPath() {
        try {
            Resource[] files =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql");
            Arrays.sort(files, Comparator.comparing(Resource::getDescription));
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Resource file : files) {
                digest.update(String.valueOf(file.getFilename()).getBytes(StandardCharsets.UTF_8));
                digest.update(file.getContentAsByteArray());
            }
            return new MigrationDigest("schema-" + HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isOn(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return hasMarks(connection) && isMarked(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be asked for its version", e);
        }
    }

    void putOn(DataSource source) {
        try (Connection connection = source.getConnection();
                var statement = connection.prepareStatement("""
                        with old as (delete from tunet.mark where name like 'schema-%' and name <> ?)
                        insert into tunet.mark (name) values (?) on conflict do nothing""")) {
            statement.setString(1, mark);
            statement.setString(2, mark);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot keep its version", e);
        }
    }

    private static boolean hasMarks(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select to_regclass('tunet.mark') is not null")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private boolean isMarked(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select 1 from tunet.mark where name = ?")) {
            statement.setString(1, mark);
            try (var row = statement.executeQuery()) {
                return row.next();
            }
        }
    }
}
