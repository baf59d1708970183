package no.tunet.agreement.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Money;
import no.tunet.kernel.Period;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.kernel.Share;
import org.junit.jupiter.api.Test;

class TermsRulesTests {
    private static final Terms TERMS = Sample.terms();

    @Test
    void completeTermsLackNothing() {
        assertThat(TermsRules.missing(TERMS)).isEmpty();
    }

    @Test
    void everythingMissingIsListedAtOnce() {
        var half = new PriceTerm(
                PriceKind.HALF_DAY, Money.ofKroner(600), new Period(Sample.YEAR.from(), LocalDate.of(2022, 6, 30)), "");
        var special = TERMS.special();
        var empty = new SpecialPart(special.group(), 1, 1, " ", "", "", "", "", "");
        var terms = new Terms(TERMS.general(), empty, List.of(half), TERMS.absence(), List.of());
        assertThat(TermsRules.missing(terms))
                .extracting(Reason::code)
                .containsExactly(
                        "agreement.refused.no-places", "agreement.refused.no-service", "agreement.refused.price-gap");
        var crowded = new Terms(TERMS.general(), empty, TERMS.prices(), TERMS.absence(), TERMS.places());
        assertThat(TermsRules.missing(crowded)).extracting(Reason::code).contains("agreement.refused.group-too-small");
    }

    @Test
    void pricesOfOneKindMayNotOverlap() {
        var prices = new ArrayList<>(TERMS.prices());
        prices.add(new PriceTerm(
                PriceKind.HALF_DAY, Money.ofKroner(650), new Period(LocalDate.of(2022, 7, 1), Sample.YEAR.to()), ""));
        var terms = new Terms(TERMS.general(), TERMS.special(), prices, TERMS.absence(), TERMS.places());
        assertThat(TermsRules.missing(terms))
                .extracting(Reason::code)
                .containsExactly("agreement.refused.price-overlap");
    }

    @Test
    void aClosedFarmIsNeverPaid() {
        assertThat(TERMS.absence().share(AbsenceCause.FARM_CLOSED, Duration.ofDays(30)))
                .isEqualTo(Share.NONE);
        assertThatThrownBy(() -> new AbsenceShare(AbsenceCause.FARM_CLOSED, 0, Share.ofPercent(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theLongestNoticeThatWasKeptDecidesTheShare() {
        assertThat(TERMS.absence().share(AbsenceCause.ILL, Duration.ofHours(23)))
                .isEqualTo(Share.ALL);
        assertThat(TERMS.absence().share(AbsenceCause.ILL, Duration.ofHours(24)))
                .isEqualTo(Share.ofPercent(50));
        assertThat(TERMS.absence().share(AbsenceCause.ILL, Duration.ofHours(-3)))
                .isEqualTo(Share.ALL);
    }

    @Test
    void anAbsenceRuleAnswersEveryCause() {
        assertThatThrownBy(() -> new AbsenceTerms(List.of(new AbsenceShare(AbsenceCause.ILL, 0, Share.ALL))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theHashFollowsTheContentAndNothingElse() {
        assertThat(TermsText.hash(TERMS)).hasSize(64).isEqualTo(TermsText.hash(Sample.terms()));
        var fewer = new Terms(
                TERMS.general(),
                TERMS.special(),
                TERMS.prices(),
                TERMS.absence(),
                TERMS.places().subList(0, 1));
        assertThat(TermsText.hash(fewer)).isNotEqualTo(TermsText.hash(TERMS));
        assertThat(TermsText.changes(TERMS, fewer)).hasSize(1);
        assertThat(TermsText.changes(TERMS, Sample.terms())).isEmpty();
    }

    @Test
    void anExtensionCarriesTheLastPriceToTheNewEnd() {
        Terms longer = TERMS.withTerm(new Period(Sample.YEAR.from(), LocalDate.of(2023, 12, 31)));
        assertThat(TermsRules.missing(longer)).isEmpty();
        assertThat(TermsText.changes(TERMS, longer)).hasSize(2);
    }

    @Test
    void remindersComeAtTwelveNineSixAndFourMonthsAndNeverTwice() {
        var term = new Period(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 12, 31));
        var months = List.of(12, 9, 6, 4);
        assertThat(Reminders.due(term, months, Set.of(), LocalDate.of(2022, 12, 30)))
                .isEmpty();
        assertThat(Reminders.due(term, months, Set.of(), LocalDate.of(2022, 12, 31)))
                .containsExactly(12);
        assertThat(Reminders.due(term, months, Set.of(12), LocalDate.of(2023, 7, 1)))
                .containsExactly(9, 6);
        assertThat(Reminders.due(term, months, Set.of(12, 9, 6, 4), LocalDate.of(2023, 12, 1)))
                .isEmpty();
        assertThat(Reminders.due(Sample.YEAR, months, Set.of(), LocalDate.of(2022, 4, 1)))
                .containsExactly(9);
    }

    @Test
    void anAmendmentIsNumberedHasAnEffectDateAndBothMustConsent() {
        Terms longer = TERMS.withTerm(new Period(Sample.YEAR.from(), LocalDate.of(2023, 12, 31)));
        LocalDate today = LocalDate.of(2022, 8, 1);
        var facts = new AmendmentRules.Facts(new AgreementState.Running(), TERMS, false, 1);
        PersonId coordinator = PersonId.next();
        var amendment = accepted(AmendmentRules.propose(
                facts, longer, LocalDate.of(2022, 9, 1), "It works well", Party.BUYER, coordinator, today));
        amendment = accepted(AmendmentRules.consent(
                amendment, Party.BUYER, Sample.consent(Role.UNIT_LEADER, amendment.hash()), today));
        amendment = accepted(
                AmendmentRules.consent(amendment, Party.FARM, Sample.consent(Role.FARMER, amendment.hash()), today));
        assertThat(amendment.consents().complete()).isTrue();
        assertThat(AmendmentRules.inForce(TERMS, List.of(amendment), LocalDate.of(2022, 8, 31)))
                .isEqualTo(TERMS);
        assertThat(AmendmentRules.inForce(TERMS, List.of(amendment), LocalDate.of(2022, 9, 1)))
                .isEqualTo(longer);
    }

    @Test
    void anAmendmentThatChangesNothingOrComesTooLateIsRefusedWithAllReasons() {
        var facts =
                new AmendmentRules.Facts(new AgreementState.Ended(Sample.YEAR.to(), EndCause.EXPIRED), TERMS, true, 2);
        var decision = AmendmentRules.propose(
                facts, TERMS, LocalDate.of(2022, 7, 1), " ", Party.FARM, PersonId.next(), LocalDate.of(2022, 8, 1));
        assertThat(((Decision.Refused<Amendment>) decision).reasons())
                .extracting(Reason::code)
                .containsExactly(
                        "agreement.refused.not-in-this-state",
                        "agreement.refused.amendment-open",
                        "agreement.refused.reason-missing",
                        "agreement.refused.effect-is-past",
                        "agreement.refused.nothing-changes");
    }

    private static Amendment accepted(Decision<Amendment> decision) {
        return switch (decision) {
            case Decision.Accepted<Amendment>(Amendment amendment) -> amendment;
            case Decision.Refused<Amendment>(List<Reason> reasons) -> throw new AssertionError("refused: " + reasons);
        };
    }
}
