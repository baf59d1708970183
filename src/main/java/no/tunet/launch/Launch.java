package no.tunet.launch;

import java.util.HashMap;
import java.util.Map;
import no.tunet.database.embedded.DatabaseUnavailable;
import org.springframework.boot.SpringApplication;

/** Starts the application on the database at hand; a start that fails ends with one sentence and exit code 1. */
public final class Launch {
    private Launch() {}

    public static void start(Class<?> program, String[] arguments) {
        SpringApplication application = new SpringApplication(program);
        try {
            Map<String, Object> properties = new HashMap<>(DatabaseAtHand.properties(System.getenv()));
            properties.put("tunet.first-start", true);
            application.setDefaultProperties(properties);
            application.run(arguments);
        } catch (DatabaseUnavailable e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (RuntimeException alreadySaid) {
            // The failure analysis has printed its sentence, or the log has the details.
            System.exit(1);
        }
    }
}
