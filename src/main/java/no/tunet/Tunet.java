package no.tunet;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import no.tunet.database.embedded.DatabaseUnavailable;
import no.tunet.database.embedded.EmbeddedPostgres;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The Tunet application: brings its own PostgreSQL up unless TUNET_DB_URL names another, then serves. */
@SpringBootApplication(
        exclude = UserDetailsServiceAutoConfiguration.class,
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Tunet {
    public static void main(String[] args) {
        var application = new SpringApplication(Tunet.class);
        try {
            application.setDefaultProperties(Optional.ofNullable(System.getenv("TUNET_DB_URL"))
                    .filter(url -> !url.isBlank())
                    .map(url -> Map.<String, Object>of())
                    .orElseGet(Tunet::embedded));
        } catch (DatabaseUnavailable e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
        application.run(args);
    }

    private static Map<String, Object> embedded() {
        var server = EmbeddedPostgres.start(Path.of(Optional.ofNullable(System.getenv("TUNET_VAR")).orElse("var")), true);
        SpringApplication.getShutdownHandlers().add(server::stop);
        return connection(server);
    }

    /** The properties that lead an application to a running embedded server. */
    public static Map<String, Object> connection(EmbeddedPostgres server) {
        var properties = new HashMap<String, Object>();
        properties.put("TUNET_DB_URL", server.jdbcUrl());
        properties.put("TUNET_DB_USER", server.app().name());
        properties.put("TUNET_DB_PASSWORD", server.app().password());
        properties.put("TUNET_DB_OWNER_USER", server.owner().name());
        properties.put("TUNET_DB_OWNER_PASSWORD", server.owner().password());
        return properties;
    }
}
