package no.tunet.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Files stay small enough to read, and texts stand in all three languages. */
class FilesTests {
    private static final int LONGEST_FILE = 300;
    private static final int LONGEST_TEMPLATE = 120;
    private static final Pattern LEFT_OVER = Pattern.compile("\\b(TODO|FIXME|XXX)\\b|@Disabled|printStackTrace");

    @Test
    void noMainFileIsLongerThanThreeHundredLines() {
        assertThat(longerThan(LONGEST_FILE, under("src/main/java", ".java"))).isEmpty();
    }

    @Test
    void noTemplateIsLongerThanOneHundredAndTwentyLines() {
        assertThat(longerThan(LONGEST_TEMPLATE, under("src/main/jte", ".jte"))).isEmpty();
    }

    @Test
    void everyTextStandsInBokmalNynorskAndEnglish() {
        var wrong = new TreeSet<String>();
        for (Path nb : under("src/main/resources/messages", "_nb.properties")) {
            Set<Object> keys = keys(nb);
            for (String language : List.of("nn", "en")) {
                Path other = nb.resolveSibling(nb.getFileName().toString().replace("_nb.", "_" + language + "."));
                var difference = new TreeSet<String>();
                keys.stream().filter(k -> !keys(other).contains(k)).forEach(k -> difference.add(k.toString()));
                keys(other).stream().filter(k -> !keys.contains(k)).forEach(k -> difference.add(k.toString()));
                difference.forEach(key -> wrong.add(other.getFileName() + ": " + key));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingIsLeftOverInTheCode() {
        var left = new TreeSet<String>();
        var all = under("src/main", "");
        all.stream()
                .filter(p -> p.toString().matches(".*\\.(java|jte|js|sql|properties)"))
                .forEach(path -> lines(path).stream()
                        .filter(line -> LEFT_OVER.matcher(line).find())
                        .forEach(line -> left.add(path + ": " + line.strip())));
        assertThat(left).isEmpty();
    }

    private static Set<Object> keys(Path bundle) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.keySet();
    }

    private static List<String> longerThan(int most, List<Path> files) {
        return files.stream()
                .filter(f -> lines(f).size() > most)
                .map(f -> f + " has " + lines(f).size() + " lines")
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> under(String folder, String ending) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile)
                    .filter(f -> f.toString().endsWith(ending) && !f.toString().contains("node_modules"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
