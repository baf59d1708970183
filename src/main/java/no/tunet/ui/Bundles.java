package no.tunet.ui;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import no.tunet.kernel.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads every message bundle on the class path, UTF-8. Refuses the same key twice in one language. */
final class Bundles {
    private Bundles() {}

    static Map<Language, Map<String, String>> read() {
        var all = new EnumMap<Language, Map<String, String>>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, read(language));
        }
        return all;
    }

    private static Map<String, String> read(Language language) {
        var texts = new HashMap<String, String>();
        try {
            var files = new PathMatchingResourcePatternResolver(Bundles.class.getClassLoader())
                    .getResources("classpath*:messages/*_" + language.code() + ".properties");
            for (Resource file : files) {
                load(file).forEach((key, text) -> {
                    if (texts.put((String) key, (String) text) != null) {
                        throw new IllegalStateException("text key twice: " + key + " in " + file.getFilename());
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(texts);
    }

    private static Properties load(Resource file) throws IOException {
        var properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
