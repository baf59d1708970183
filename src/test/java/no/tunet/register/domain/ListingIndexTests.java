package no.tunet.register.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.tunet.kernel.Facility;
import no.tunet.kernel.TargetGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found, in which order, and what every further choice would leave. */
class ListingIndexTests {
    private static final Listing HENS = Listings.listing("Dag med høns", "Vi samlar egg og steller høner.");
    private static final Listing WORKSHOP = Listings.listing(
            "Verkstad og ved",
            "Roleg arbeid i eige tempo, med hestar i nabohagen.",
            TargetGroup.WORK_TRAINING_NAV,
            new Listing.Spot(60.5, 5, false),
            Set.of(Facility.STEP_FREE_ACCESS),
            Listings.TODAY.plusDays(3));
    private static final Listing HORSES = Listings.listing(
            "Hest og ungdom",
            "Riding for skulelei ungdom.",
            TargetGroup.LEISURE_YOUTH,
            new Listing.Spot(61, 5, false),
            Set.of(Facility.STEP_FREE_ACCESS, Facility.QUIET_ROOM),
            Listings.TODAY);

    private final ListingIndex index = Listings.index(HENS, WORKSHOP, HORSES);

    @ParameterizedTest
    @CsvSource({
        "høne, Dag med høns",
        "hoene, Dag med høns",
        "hone, Dag med høns",
        "verksted, Verkstad og ved",
        "verkstedet, Verkstad og ved",
        "verkstde, Verkstad og ved",
        "rolig arbeid, Verkstad og ved",
        "skolelei, Hest og ungdom",
        "ungdomer, Hest og ungdom",
        "ungdommar, Hest og ungdom",
        "hesteriding, Hest og ungdom",
        "UNGDOM, Hest og ungdom"
    })
    void wordsAreMetInBothWrittenFormsAndMisspelt(String typed, String name) {
        assertThat(names(ask(Listings.words(typed)))).as(typed).startsWith(name);
    }

    @Test
    void aWordInTheNameCountsMoreThanOneInTheText() {
        var answer = ask(Listings.words("hest"));
        assertThat(names(answer)).containsExactly("Hest og ungdom", "Verkstad og ved");
        assertThat(answer.hits().getFirst().found().getFirst().field()).isEqualTo(Field.NAME);
        assertThat(answer.hits().getLast().found().getFirst().field()).isEqualTo(Field.TEXT);
    }

    @Test
    void aWordThatWasReadOtherwiseIsSaid() {
        assertThat(ask(Listings.words("vrekstad")).understood())
                .singleElement()
                .satisfies(sense -> assertThat(sense.met()).isEqualToIgnoringCase("verkstad"));
        assertThat(ask(Listings.words("qxzqxz")).unknown()).containsExactly("qxzqxz");
    }

    @Test
    void aFarmIsShownToTheLastDayOfItsApprovalAndNotTheDayAfter() {
        assertThat(names(index.ask(Listings.words("ungdom"), Listings.TODAY, 0, 9)))
                .containsExactly("Hest og ungdom");
        assertThat(index.ask(Listings.words("ungdom"), Listings.TODAY.plusDays(1), 0, 9)
                        .total())
                .isZero();
    }

    @Test
    void placesAreThoseOfTheDayAskedFor() {
        assertThat(withPlaces(0, 2).total()).isEqualTo(3);
        assertThat(withPlaces(0, 3).total()).isZero();
        assertThat(withPlaces(10, 1).total()).isZero();
        assertThat(withPlaces(40, 3).total()).isEqualTo(1);
    }

    private Answer withPlaces(int days, int people) {
        return ask(
                Listings.question(
                        List.of(),
                        Set.of(),
                        Set.of(Listings.TUESDAY),
                        Listings.TODAY.plusDays(days),
                        people,
                        Optional.empty(),
                        Set.of()),
                days);
    }

    @Test
    void distanceIsAlongTheEstimatedRoadAndTheNearestComesFirst() {
        var answer = ask(near(Optional.of(90)));
        assertThat(names(answer)).containsExactly("Dag med høns", "Verkstad og ved");
        assertThat(answer.hits().getLast().km()).contains(78);
        assertThat(ask(near(Optional.empty())).total()).isEqualTo(3);
    }

    @Test
    void aChoiceIsCountedAsIfNothingOfItsKindWereChosenAndADemandAmongWhatWasFound() {
        var answer = ask(Listings.question(
                List.of(),
                Set.of(TargetGroup.LEISURE_YOUTH),
                Set.of(),
                Listings.TODAY,
                0,
                Optional.empty(),
                Set.of(Facility.STEP_FREE_ACCESS)));
        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.counts().groups()[TargetGroup.WORK_TRAINING_NAV.ordinal()])
                .isEqualTo(1);
        assertThat(answer.counts().groups()[TargetGroup.MENTAL_HEALTH.ordinal()])
                .isZero();
        assertThat(answer.counts().facilities()[Facility.QUIET_ROOM.ordinal()]).isEqualTo(1);
        assertThat(answer.counts().municipalities()).containsExactly(entry("4613", 1));
    }

    @Test
    void whenNothingIsFoundItSaysWhichWishToLeaveOutAndWhatIsNearest() {
        var answer = ask(Listings.question(
                List.of("høner"),
                Set.of(TargetGroup.LEISURE_YOUTH),
                Set.of(),
                Listings.TODAY,
                0,
                Optional.empty(),
                Set.of()));
        assertThat(answer.total()).isZero();
        assertThat(answer.without()).containsExactly(entry(Question.Wish.WORDS, 1L), entry(Question.Wish.GROUP, 1L));
        assertThat(answer.nearest()).hasSize(3);
        assertThat(answer.nearest().getFirst().lacks()).hasSize(1);
    }

    @Test
    void pagesFollowOnEachOther() {
        var all = names(index.ask(near(Optional.empty()), Listings.TODAY, 0, 3));
        var second = names(index.ask(near(Optional.empty()), Listings.TODAY, 1, 1));
        assertThat(second).containsExactly(all.get(1));
    }

    @Test
    void aListingThatChangesIsFoundByItsNewWordsOnly() {
        index.remove(HENS.offer());
        assertThat(ask(Listings.words("egg")).total()).isZero();
        assertThat(index.size()).isEqualTo(2);
    }

    private static Question near(Optional<Integer> mostKm) {
        return Listings.question(
                List.of(),
                Set.of(),
                Set.of(),
                Listings.TODAY,
                0,
                Optional.of(new Question.Near(60, 5, mostKm, 1.4)),
                Set.of());
    }

    private Answer ask(Question question) {
        return ask(question, 0);
    }

    private Answer ask(Question question, int days) {
        return index.ask(question, Listings.TODAY.plusDays(days), 0, 10);
    }

    private static List<String> names(Answer answer) {
        return answer.hits().stream().map(hit -> name(hit.offer())).toList();
    }

    private static String name(UUID offer) {
        return List.of(HENS, WORKSHOP, HORSES).stream()
                .filter(listing -> listing.offer().equals(offer))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
