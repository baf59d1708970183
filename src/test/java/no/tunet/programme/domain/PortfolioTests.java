package no.tunet.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import no.tunet.programme.Shipped;
import org.junit.jupiter.api.Test;

class PortfolioTests {
    private static final Money CAP = Money.ofKroner(3_000_000);
    private final CallTerms terms = Shipped.terms();

    private static Candidate candidate(String applicant, String area, String... buyers) {
        return new Candidate(Ids.next(), applicant, area, CAP, true, 2, List.of(buyers));
    }

    private List<Candidate> oneInEachArea() {
        return terms.areas().stream()
                .map(a -> candidate(a.code(), a.code(), a.code()))
                .toList();
    }

    private static Map<UUID, Money> all(List<Candidate> candidates, Money amount) {
        var choice = new HashMap<UUID, Money>();
        candidates.forEach(c -> choice.put(c.submission(), amount));
        return choice;
    }

    private List<String> obstacles(List<Candidate> candidates, Map<UUID, Money> choice) {
        return Portfolio.of(terms, candidates, choice, 2).obstacles().stream()
                .map(Reason::code)
                .toList();
    }

    @Test
    void fourAwardsAtTheCapBreakTheFrameAndItSaysByHowMuch() {
        var four = oneInEachArea();
        assertThat(Portfolio.of(terms, four, all(four, CAP), 2).obstacles())
                .containsExactly(Reason.of(
                        "programme.award.frame",
                        Money.ofKroner(12_000_000),
                        Money.ofKroner(10_000_000),
                        Money.ofKroner(2_000_000)));
    }

    @Test
    void fourAwardsWithinTheFrameAreFineAndUseAllOfIt() {
        var four = oneInEachArea();
        var portfolio = Portfolio.of(terms, four, all(four, Money.ofKroner(2_500_000)), 2);
        assertThat(portfolio.obstacles()).isEmpty();
        assertThat(portfolio.left()).isEqualTo(Money.ZERO);
        assertThat(portfolio.percent(terms)).isEqualTo(100);
    }

    @Test
    void fiveForOneAreaCannotAllBeChosen() {
        var five = List.of(
                candidate("A", "dementia", "a"),
                candidate("B", "dementia", "b"),
                candidate("C", "dementia", "c"),
                candidate("D", "dementia", "d"),
                candidate("E", "dementia", "e"));
        assertThat(obstacles(five, all(five, Money.ofKroner(1_000_000)))).containsExactly("programme.award.area");
    }

    @Test
    void everyReasonIsTold() {
        var weak = new Candidate(Ids.next(), "A", "dementia", Money.ofKroner(1_000_000), false, 1, List.of());
        assertThat(obstacles(List.of(weak), Map.of(weak.submission(), Money.ofKroner(11_000_000))))
                .containsExactly(
                        "programme.award.frame",
                        "programme.award.cap",
                        "programme.award.more-than-asked",
                        "programme.award.not-passed",
                        "programme.award.assessors");
    }

    @Test
    void aBuyerInTwoPilotsAndAnAreaWithoutAPilotAreNoted() {
        var two = List.of(candidate("A", "dementia", "Havly"), candidate("B", "primary_school", "Havly"));
        assertThat(Portfolio.of(terms, two, all(two, Money.ofKroner(1_000_000)), 2)
                        .notes())
                .extracting(Reason::code)
                .containsExactly(
                        "programme.award.buyer-twice", "programme.award.area-empty", "programme.award.area-empty");
    }

    @Test
    void whoHasNotDeclaredOrIsTiedDoesNotAssess() {
        assertThat(Impartiality.obstacles(Optional.empty(), false)).hasSize(1);
        assertThat(Impartiality.obstacles(Optional.of(new Impartiality.Declared(true, "Søster")), true))
                .hasSize(2);
        assertThat(Impartiality.obstacles(Optional.of(new Impartiality.Declared(false, "")), false))
                .isEmpty();
    }
}
