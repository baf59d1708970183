package no.tunet.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Reason;
import no.tunet.programme.Shipped;
import no.tunet.programme.domain.RuleOutcome.Verdict;
import org.junit.jupiter.api.Test;

class ApplicationRulesTests {
    private static final Instant LAST_SECOND = Instant.parse("2020-10-01T21:59:59Z");
    private static final ApplicationRules.Facts GOVERNOR =
            new ApplicationRules.Facts(OrganisationKind.COUNTY_GOVERNOR, Set.of());
    private final CallTerms terms = Shipped.terms();
    private final Proposal vestland = Proposals.vestland();

    private List<RuleOutcome> check(Proposal proposal) {
        return ApplicationRules.check(terms, proposal, GOVERNOR, LAST_SECOND);
    }

    private List<String> obstacles(Proposal proposal) {
        return ApplicationRules.obstacles(check(proposal)).stream()
                .map(Reason::code)
                .toList();
    }

    @Test
    void theVestlandFiguresMeetEveryRuleInTheLastSecond() {
        assertThat(vestland.budgeted().sum()).isEqualTo(Money.ofKroner(1_880_000));
        assertThat(vestland.budgeted().in(2020)).isEqualTo(Money.ofKroner(50_000));
        assertThat(vestland.budgeted().in(2021)).isEqualTo(Money.ofKroner(915_000));
        assertThat(vestland.asked()).isEqualTo(Money.ofKroner(1_460_000));
        assertThat(check(vestland))
                .hasSize(CallRule.values().length)
                .allSatisfy(o -> assertThat(o.verdict()).isEqualTo(Verdict.MET));
    }

    @Test
    void oneSecondLaterIsLate() {
        var outcomes = ApplicationRules.check(terms, vestland, GOVERNOR, LAST_SECOND.plusSeconds(1));
        assertThat(ApplicationRules.obstacles(outcomes))
                .extracting(Reason::code)
                .containsExactly("programme.check.deadline");
    }

    @Test
    void anEmptyDraftIsToldEverythingItLacks() {
        assertThat(obstacles(Proposal.empty()))
                .contains(
                        "programme.check.area",
                        "programme.check.buyers",
                        "programme.check.challenges",
                        "programme.check.criteria",
                        "programme.check.solutions",
                        "programme.check.assessment",
                        "programme.check.plan",
                        "programme.check.nothing-asked",
                        "programme.check.risks",
                        "programme.check.anchoring",
                        "programme.check.strategies");
    }

    @Test
    void aBudgetThatBalancesInSumButNotPerYearIsRefusedForEachYear() {
        var skewed = vestland.withMoney(
                List.of(Proposals.cost("Alt", 100, 100, 100)),
                List.of(Proposals.source("Tilskot", FinancingSort.GRANT, 50, 150, 100)));
        assertThat(obstacles(skewed)).containsExactly("programme.check.year", "programme.check.year");
    }

    @Test
    void overTheCapSaysByHowMuch() {
        var large = vestland.withMoney(
                List.of(Proposals.cost("Alt", 0, 1600, 1500)),
                List.of(Proposals.source("Tilskot", FinancingSort.GRANT, 0, 1600, 1500)));
        assertThat(ApplicationRules.obstacles(check(large)))
                .containsExactly(Reason.of(
                        "programme.check.cap",
                        Money.ofKroner(3_100_000),
                        Money.ofKroner(3_000_000),
                        Money.ofKroner(100_000)));
    }

    @Test
    void aWithdrawnLetterIsToldWithTheBuyersReason() {
        var day = LocalDate.of(2020, 9, 20);
        var buyers = new ArrayList<>(vestland.buyers());
        buyers.set(
                1,
                new Proposal.Buyer(
                        "Stad", "4649", Experience.LITTLE, Optional.of(day), Optional.of(day), "Budsjettet er kutta"));
        assertThat(ApplicationRules.obstacles(check(vestland.withBuyers(buyers))))
                .containsExactly(Reason.of("programme.check.letter-withdrawn", "Stad", day, "Budsjettet er kutta"));
    }

    @Test
    void oneBuyerIsTooFewAndSixAreTooMany() {
        assertThat(obstacles(vestland.withBuyers(List.of(Proposals.buyer("Bømlo", "4613")))))
                .containsExactly("programme.check.buyers");
        var six = new ArrayList<Proposal.Buyer>();
        for (int i = 0; i < 6; i++) {
            six.add(Proposals.buyer("Kommune " + i, "460" + i));
        }
        assertThat(obstacles(vestland.withBuyers(six))).containsExactly("programme.check.buyers");
    }

    @Test
    void aBuyerInTwoPilotsIsWarnedAboutAndDoesNotStop() {
        var facts = new ApplicationRules.Facts(OrganisationKind.COUNTY_GOVERNOR, Set.of("4613"));
        var outcomes = ApplicationRules.check(terms, vestland, facts, LAST_SECOND);
        assertThat(ApplicationRules.obstacles(outcomes)).isEmpty();
        assertThat(outcomes)
                .filteredOn(o -> o.verdict() == Verdict.WARNED)
                .singleElement()
                .satisfies(o -> assertThat(o.rule()).isEqualTo(CallRule.BUYERS));
    }

    @Test
    void aMunicipalityMayNotApplyItself() {
        var facts = new ApplicationRules.Facts(OrganisationKind.MUNICIPALITY, Set.of());
        assertThat(ApplicationRules.obstacles(ApplicationRules.check(terms, vestland, facts, LAST_SECOND)))
                .extracting(Reason::code)
                .containsExactly("programme.check.applicant");
    }

    @Test
    void workOutsideThePilotPeriodIsRefused() {
        var early = vestland.withPlan(List.of(new Proposal.Activity("Forarbeid", Set.of("2020Q3", "2021Q1"))));
        assertThat(obstacles(early)).containsExactly("programme.check.quarter-outside");
    }
}
