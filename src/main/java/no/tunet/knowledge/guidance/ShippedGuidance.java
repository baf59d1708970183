package no.tunet.knowledge.guidance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import no.tunet.kernel.Language;
import no.tunet.knowledge.GuidanceTopic;
import org.springframework.stereotype.Component;

/** The first version of each page, which comes with the program; the first line is its title. */
@Component
class ShippedGuidance {
    private static final LocalDate WRITTEN = LocalDate.of(2020, 1, 1);

    private final Map<GuidanceTopic, GuidanceVersion> pages = new EnumMap<>(GuidanceTopic.class);

    ShippedGuidance() {
        for (GuidanceTopic topic : GuidanceTopic.values()) {
            pages.put(
                    topic,
                    new GuidanceVersion(
                            topic,
                            1,
                            WRITTEN,
                            read(topic, Language.NB),
                            read(topic, Language.NN),
                            read(topic, Language.EN),
                            ""));
        }
    }

    GuidanceVersion of(GuidanceTopic topic) {
        return Objects.requireNonNull(pages.get(topic));
    }

    private static GuidanceVersion.Words read(GuidanceTopic topic, Language language) {
        String name = "/guidance/" + topic.slug() + "_" + language.name().toLowerCase(java.util.Locale.ROOT) + ".md";
        try (InputStream file = ShippedGuidance.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the guidance " + name + " is missing");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            int end = text.indexOf('\n');
            return new GuidanceVersion.Words(
                    text.substring(0, end).replaceFirst("^# *", ""),
                    text.substring(end).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
