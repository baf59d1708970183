import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Properties;

/** Prints how many rows every table of a running embedded database has, sorted, one line each; what the program counts for itself is left out. */
class Counts {
    void main(String[] arguments) throws Exception {
        var home = Path.of(arguments[0], "postgres");
        var passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("passwords"))) {
            passwords.load(reader);
        }
        var url = "jdbc:postgresql://127.0.0.1:" + Files.readString(home.resolve("port")).strip() + "/tunet";
        try (var connection = DriverManager.getConnection(url, "postgres", passwords.getProperty("postgres"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        """
                        select table_schema || '.' || table_name,
                               (xpath('/row/c/text()', query_to_xml(format('select count(*) as c from %I.%I', table_schema, table_name), false, true, '')))[1]::text
                        from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                          and table_name !~ '(session|event_publication|flyway)'
                        order by 1""")) {
            while (rows.next()) {
                IO.println(rows.getString(1) + " " + rows.getString(2));
            }
        }
    }
}
