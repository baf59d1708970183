import java.nio.file.Path;
import no.tunet.database.embedded.EmbeddedPostgres;

/** A PostgreSQL server that is not the program's own: prints the settings that lead to it, and runs until it is stopped. */
class Outside {
    void main(String[] arguments) throws InterruptedException {
        var server = EmbeddedPostgres.start(Path.of(arguments[0]), true);
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        IO.println("TUNET_DB_URL='" + server.jdbcUrl() + "'");
        IO.println("TUNET_DB_USER='" + server.app().name() + "'");
        IO.println("TUNET_DB_PASSWORD='" + server.app().password() + "'");
        IO.println("TUNET_DB_OWNER_USER='" + server.owner().name() + "'");
        IO.println("TUNET_DB_OWNER_PASSWORD='" + server.owner().password() + "'");
        IO.println("READY=yes");
        Thread.currentThread().join();
    }
}
