package no.tunet.launch;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import no.tunet.database.embedded.DatabaseUnavailable;
import no.tunet.database.embedded.EmbeddedPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.context.aot.AbstractAotProcessor;

/** Starts the application on the database at hand; a start that fails ends with one sentence and exit code 1. */
public final class Launch {
    private static final String LOG = Path.of(System.getenv().getOrDefault("TUNET_VAR", "var"), "log", "tunet.log")
            .toString();

    private Launch() {}

    public static void start(Class<?> program, String[] arguments) {
        SpringApplication application = new SpringApplication(program);
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            // The build only asks which parts there are; it needs no database.
            application.run(arguments);
            return;
        }
        try {
            Map<String, Object> properties = new HashMap<>(DatabaseAtHand.properties(System.getenv()));
            properties.put("tunet.first-start", true);
            properties.put("logging.file.name", LOG);
            properties.put("logging.threshold.console", "OFF");
            application.setDefaultProperties(properties);
            application.run(arguments);
        } catch (DatabaseUnavailable e) {
            System.err.println(e.sentence());
            System.exit(1);
        } catch (RuntimeException e) {
            if (!OneSentence.isSaid()) {
                System.err.println("Tunet could not be started; the details are in " + LOG + ".");
            }
            System.exit(1);
        }
    }

    /** The properties that lead an application to a running embedded server. */
    public static Map<String, Object> connection(EmbeddedPostgres server) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("TUNET_DB_URL", server.jdbcUrl());
        properties.put("TUNET_DB_USER", server.app().name());
        properties.put("TUNET_DB_PASSWORD", server.app().password());
        properties.put("TUNET_DB_OWNER_USER", server.owner().name());
        properties.put("TUNET_DB_OWNER_PASSWORD", server.owner().password());
        return properties;
    }
}
