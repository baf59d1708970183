package no.tunet.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import no.tunet.bench.RegisterWorld;
import no.tunet.register.domain.Folding;
import no.tunet.register.domain.Listing;
import no.tunet.register.domain.ListingIndex;
import no.tunet.register.domain.Listings;
import no.tunet.register.domain.Question;
import no.tunet.register.domain.WordList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How often the register finds what was meant: misspelt, in the other written form, and with æ, ø and å written otherwise. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecallTests {
    private static final int QUERIES = 400;

    private final RegisterWorld world = new RegisterWorld(20_000, 1905);
    private final ListingIndex index = new ListingIndex(WordList.of(Facts.rows()));
    private final Map<UUID, RegisterWorld.Made> byOffer = new HashMap<>();

    @BeforeAll
    void fill() {
        for (var made : world.offers()) {
            index.put(made.listing(), "");
            byOffer.put(made.listing().offer(), made);
        }
    }

    @Test
    void atLeastNineOfTenMisspeltSearchesFindTheFarmAndTheThemeThatWereMeantFirst() {
        var random = new SplittableRandom(11);
        var missed = new ArrayList<String>();
        for (int i = 0; i < QUERIES; i++) {
            var wanted = world.offers().get(random.nextInt(world.offers().size()));
            String farm = wanted.listing().farmName();
            var theme = wanted.themes().getFirst();
            String word = theme.get(random.nextInt(2));
            String typed = i % 2 == 0
                    ? RegisterWorld.slip(farm, random) + " " + word
                    : farm + " " + (word.length() < 5 ? word : RegisterWorld.slip(word, random));
            var first = index.ask(asked(typed), RegisterWorld.TODAY, 0, 1).hits().stream()
                    .findFirst();
            boolean found = first.map(hit -> byOffer.get(hit.offer()))
                    .filter(hit -> hit.listing().farmName().equals(farm)
                            && hit.themes().contains(theme))
                    .isPresent();
            if (!found) {
                missed.add(typed + " for " + farm + " " + word);
            }
        }
        System.out.printf("misspelt searches: %d of %d found first%n", QUERIES - missed.size(), QUERIES);
        assertThat(missed).as("of %d", QUERIES).hasSizeLessThanOrEqualTo(QUERIES / 10);
    }

    @Test
    void whatIsWrittenInOneFormIsFoundInTheOther() throws IOException {
        var missed = new ArrayList<String>();
        int pairs = 0;
        for (String line : Files.readAllLines(Path.of("src/test/resources/register/bokmaal-nynorsk.csv"))) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var words = line.split(";");
            pairs++;
            for (int from = 0; from < 2; from++) {
                if (!finds(words[from], words[1 - from])) {
                    missed.add(words[from] + " for " + words[1 - from]);
                }
            }
        }
        System.out.printf(
                "bokmål and nynorsk: %d of %d found, %d pairs; missed %s%n",
                2 * pairs - missed.size(), 2 * pairs, pairs, missed);
        assertThat(pairs).isGreaterThanOrEqualTo(60);
        assertThat(missed).as("of %d", 2 * pairs).hasSizeLessThanOrEqualTo(2 * pairs / 20);
    }

    @Test
    void lettersThatAreNotOnTheKeyboardMayBeWrittenOtherwise() {
        for (String[] pair : new String[][] {
            {"gaard", "gård"},
            {"gard", "gård"},
            {"hoene", "høne"},
            {"hone", "høne"},
            {"laerar", "lærar"},
            {"groensaker", "grønsaker"},
            {"frukost", "FRUKOST"},
            {"café", "cafe"}
        }) {
            assertThat(finds(pair[0], pair[1])).as(pair[0]).isTrue();
        }
    }

    /** In a register where one of three listings has the word. */
    private static boolean finds(String typed, String written) {
        Listing wanted = Listings.listing("Dag på tunet nummer ein", "Her er " + written + " viktig.");
        var small = Listings.index(
                Listings.listing("Langs vegen", "Noko heilt anna om steinmurar."),
                wanted,
                Listings.listing("Tredje staden", "Om utsikt, kafé og steinmurar."));
        var hits = small.ask(asked(typed), Listings.TODAY, 0, 9).hits();
        return !hits.isEmpty() && hits.getFirst().offer().equals(wanted.offer());
    }

    private static Question asked(String typed) {
        List<String> words = Folding.words(typed);
        return Listings.question(words, Set.of(), Set.of(), RegisterWorld.TODAY, 0, Optional.empty(), Set.of());
    }
}
