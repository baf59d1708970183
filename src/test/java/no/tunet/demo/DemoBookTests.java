package no.tunet.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.stream.Stream;
import no.tunet.kernel.OrgNumber;
import org.junit.jupiter.api.Test;

class DemoBookTests {
    @Test
    void thereAreEnoughFarmsOffersAndParticipantsToShowEveryList() {
        var farms = FarmBook.farms();
        assertThat(farms).hasSizeGreaterThanOrEqualTo(8);
        assertThat(farms.stream().mapToInt(f -> f.offers().size()).sum()).isGreaterThanOrEqualTo(20);
        assertThat(participants()).hasSizeGreaterThanOrEqualTo(14);
    }

    @Test
    void everyParticipantHasANameOfTheirOwn() {
        var names = participants().toList();
        assertThat(new HashSet<>(names)).hasSameSizeAs(names);
    }

    @Test
    void nobodyBuysMorePlacesThanAFarmHasOrForMorePeopleThanItNeeds() {
        for (Plot plot : Plots.all()) {
            assertThat(plot.deals().stream().mapToInt(Plot.Deal::places).sum()).isLessThanOrEqualTo(plot.people());
            for (Plot.Deal deal : plot.deals()) {
                var offer = FarmBook.farms().stream()
                        .filter(f -> f.key().equals(deal.farm()))
                        .findFirst()
                        .orElseThrow()
                        .offers()
                        .get(deal.offer());
                assertThat(deal.places()).isLessThanOrEqualTo(offer.places());
                assertThat(offer.open()).containsAll(deal.halfDays());
                assertThat(offer.groups()).contains(plot.group());
                assertThat(deal.participants()).hasSizeLessThanOrEqualTo(deal.places());
            }
        }
    }

    @Test
    void organisationNumbersHaveARightCheckDigitInSeriesThatAreNotGivenOut() {
        for (int series : new int[] {2, 3}) {
            var numbers = new FictionalNumbers(series);
            var given = Stream.generate(numbers::next)
                    .limit(50)
                    .map(OrgNumber::digits)
                    .toList();
            assertThat(new HashSet<>(given)).hasSameSizeAs(given);
            assertThat(given).allMatch(n -> OrgNumber.isValid(n) && n.startsWith(String.valueOf(series)));
        }
    }

    private static Stream<String> participants() {
        return Plots.all().stream().flatMap(p -> p.deals().stream()).flatMap(d -> d.participants().stream());
    }
}
