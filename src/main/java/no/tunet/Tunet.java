package no.tunet;

import java.util.Map;
import no.tunet.database.embedded.EmbeddedPostgres;
import no.tunet.launch.Launch;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The Tunet application: brings its own PostgreSQL up unless TUNET_DB_URL names another, then serves. */
@SpringBootApplication(
        exclude = UserDetailsServiceAutoConfiguration.class,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Tunet {
    public static void main(String[] args) {
        Launch.start(Tunet.class, args);
    }

    /** The properties that lead an application to a running embedded server. */
    public static Map<String, Object> connection(EmbeddedPostgres server) {
        return Launch.connection(server);
    }
}
