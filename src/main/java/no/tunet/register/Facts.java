package no.tunet.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tunet.kernel.Language;
import no.tunet.register.domain.Listing;
import no.tunet.register.domain.WordList;
import no.tunet.ui.Texts;
import org.springframework.stereotype.Component;

/** The words that a listing's choices are called in all three languages, and the list of words that mean the same in bokmål and nynorsk. */
@Component
public class Facts {
    private static final String FILE = "/register/ordliste.csv";

    private final Texts texts;
    private final WordList wordList = WordList.of(rows());
    private final Map<Enum<?>, String> called = new ConcurrentHashMap<>();

    Facts(Texts texts) {
        this.texts = texts;
    }

    public WordList wordList() {
        return wordList;
    }

    /** Everything that is ticked for the listing, in words. */
    public String of(Listing listing) {
        return Stream.<Collection<? extends Enum<?>>>of(
                        listing.groups(),
                        listing.activities(),
                        listing.competences(),
                        listing.facilities(),
                        listing.access())
                .flatMap(Collection::stream)
                .map(this::called)
                .collect(Collectors.joining(" "));
    }

    private String called(Enum<?> choice) {
        return called.computeIfAbsent(
                choice,
                one -> Arrays.stream(Language.values())
                        .filter(language -> texts.has(language, Texts.keyOf(one)))
                        .map(language -> texts.word(language, one))
                        .distinct()
                        .collect(Collectors.joining(" ")));
    }

    /** The rows of the word list, each with all the forms of one idea. */
    public static List<List<String>> rows() {
        try (var in = Facts.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arrays.stream(line.split("[; ]"))
                            .filter(form -> !form.isBlank())
                            .distinct()
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
