package no.tunet.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.springframework.stereotype.Component;

/** Style sheets, scripts, fonts and pictures under their content-hashed addresses. Refuses a name the build did not make. */
@Component
public class Assets {
    private final Properties manifest = new Properties();

    public Assets() {
        try (var in = Assets.class.getResourceAsStream("/assets.properties")) {
            if (in == null) {
                throw new IllegalStateException("assets.properties is missing: the front end was not built");
            }
            manifest.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String path(String name) {
        String hashed = manifest.getProperty(name);
        if (hashed == null) {
            throw new IllegalArgumentException("no such asset: " + name);
        }
        return "/assets/" + hashed;
    }
}
