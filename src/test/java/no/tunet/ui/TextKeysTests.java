package no.tunet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.tunet.kernel.Language;
import org.junit.jupiter.api.Test;

/** Every text that a template or a rule names by its whole key exists; bundles are written the way MessageFormat wants. */
class TextKeysTests {
    private static final Pattern IN_TEMPLATES = Pattern.compile("\\.t\\(\"([^\"]+)\"[,)]");
    private static final Pattern IN_RULES = Pattern.compile("Reason\\.of\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern IN_MENUS = Pattern.compile("new MenuEntry\\(\\s*\"([^\"]+)\"");

    private final Texts texts = new Texts();

    @Test
    void everyTextATemplateNamesExists() throws IOException {
        assertThat(missing(Path.of("src/main/jte"), ".jte", IN_TEMPLATES)).isEmpty();
    }

    @Test
    void everyReasonARuleGivesHasASentence() throws IOException {
        assertThat(missing(Path.of("src/main/java"), ".java", IN_RULES)).isEmpty();
    }

    @Test
    void everyMenuEntryHasWords() throws IOException {
        assertThat(missing(Path.of("src/main/java"), ".java", IN_MENUS)).isEmpty();
    }

    @Test
    void noBundleHasAStraightApostropheOrAByteOrderMark() throws IOException {
        for (Path bundle : files(Path.of("src/main/resources/messages"), ".properties")) {
            assertThat(Files.readString(bundle)).as(bundle.toString()).doesNotContain("'", "\ufeff");
        }
    }

    private List<String> missing(Path folder, String kind, Pattern pattern) throws IOException {
        var missing = new ArrayList<String>();
        for (Path file : files(folder, kind)) {
            pattern.matcher(Files.readString(file))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .filter(key -> !texts.has(Language.NB, key))
                    .map(key -> key + " in " + file)
                    .forEach(missing::add);
        }
        return missing;
    }

    private static List<Path> files(Path folder, String kind) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> path.toString().endsWith(kind)).toList();
        }
    }
}
