package no.tunet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/** A test on an application that has loaded the whole demonstration into a database of its own, as a first start does. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tunet.demo=true", "tunet.first-start=true", "server.port=0", "server.shutdown=immediate"})
@ContextConfiguration(initializers = DemoTest.OwnDatabase.class)
@Import({Cast.class, DemoPeople.class})
public @interface DemoTest {
    /** Leads the application to an empty database beside that of the other tests. */
    final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        static final String NAME = "tunet_demonstration";

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            var server = TestDatabase.forApplication();
            server.recreate(NAME, "template0");
            var properties = Tunet.connection(server);
            properties.put("TUNET_DB_URL", server.jdbcUrl(NAME));
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("demo-database", properties));
        }
    }
}
