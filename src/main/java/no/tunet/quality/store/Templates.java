package no.tunet.quality.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.tunet.kernel.Decision;
import no.tunet.quality.domain.Scheme;
import no.tunet.quality.domain.Section;
import no.tunet.quality.domain.Standard;
import no.tunet.quality.domain.StandardBook;
import no.tunet.quality.domain.Words;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** Our own template texts of the standards, which lie beside the program. */
final class Templates {
    static final StandardBook BOOK = read();

    private Templates() {}

    private record Catalogue(List<Scheme> schemes, List<Entry> standards) {}

    private record Entry(String code, String version, LocalDate validFrom, Words name, String source, String points) {}

    private static StandardBook read() {
        var catalogue = JsonMapper.shared().readValue(text("standards.json"), Catalogue.class);
        return new StandardBook(
                catalogue.schemes(),
                catalogue.standards().stream()
                        .map(e -> new Standard(
                                e.code(), e.version(), e.validFrom(), e.name(), e.source(), sections(e.points())))
                        .toList());
    }

    private static List<Section> sections(String file) {
        return switch (StandardCsv.read(text(file))) {
            case Decision.Accepted<List<Section>>(var sections) -> sections;
            case Decision.Refused<List<Section>>(var reasons) ->
                throw new IllegalStateException(file + " is wrong: " + reasons);
        };
    }

    private static String text(String file) {
        try (var in = new ClassPathResource("quality/" + file).getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
