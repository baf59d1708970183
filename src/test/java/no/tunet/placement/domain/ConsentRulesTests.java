package no.tunet.placement.domain;

import static no.tunet.placement.domain.ConsentGiver.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Decision;
import org.junit.jupiter.api.Test;

class ConsentRulesTests {
    static final LocalDate BORN = LocalDate.of(2006, 5, 20);
    static final LocalDate TODAY = LocalDate.of(2022, 11, 15);

    @Test
    void parentsConsentUntilTheSixteenthBirthdayAndTheYoungPersonFromThatDay() {
        assertThat(ConsentRules.givers(Optional.of(BORN), BORN.plusYears(16).minusDays(1)))
                .containsExactly(PARENTS);
        assertThat(ConsentRules.givers(Optional.of(BORN), BORN.plusYears(16))).containsExactly(PARTICIPANT);
        assertThat(ConsentRules.givers(Optional.of(BORN), BORN.plusYears(18))).containsExactly(PARTICIPANT, GUARDIAN);
        assertThat(ConsentRules.givers(Optional.empty(), TODAY)).containsExactly(PARTICIPANT, GUARDIAN);
    }

    @Test
    void aChildIsHeardFromTwelveToSixteen() {
        assertThat(ConsentRules.childIsHeard(
                        Optional.of(BORN), BORN.plusYears(12).minusDays(1)))
                .isFalse();
        assertThat(ConsentRules.childIsHeard(Optional.of(BORN), BORN.plusYears(12)))
                .isTrue();
        assertThat(ConsentRules.childIsHeard(Optional.of(BORN), BORN.plusYears(16)))
                .isFalse();
    }

    @Test
    void aWithdrawalCountsFromTheSameMoment() {
        var given = new Consent.InForce(ConsentPurpose.SHARE_WITH_FARM, PARTICIPANT, TODAY.minusDays(10));
        var decision = ConsentRules.withdraw(given, TODAY);
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        var withdrawn = ((Decision.Accepted<Consent.Withdrawn>) decision).state();
        assertThat(ConsentRules.inForce(ConsentPurpose.SHARE_WITH_FARM, List.of(withdrawn)))
                .isFalse();
        assertThat(ConsentRules.withdraw(withdrawn, TODAY)).isInstanceOf(Decision.Refused.class);
    }

    @Test
    void withdrawingTheSharingHidesTheSheetAndPausesThePlacement() {
        assertThat(ConsentRules.effectsOfWithdrawing(ConsentPurpose.SHARE_WITH_FARM))
                .containsExactlyInAnyOrder(
                        ConsentRules.ConsentEffect.HIDE_INFORMATION_SHEET, ConsentRules.ConsentEffect.PAUSE_PLACEMENT);
        assertThat(Arrays.stream(ConsentPurpose.values()).map(ConsentRules::effectsOfWithdrawing))
                .noneMatch(java.util.Set::isEmpty);
    }

    @Test
    void allReasonsAgainstAConsentAreNamed() {
        var before = List.<Consent>of(new Consent.InForce(ConsentPurpose.PHOTOS, PARTICIPANT, TODAY));
        var refused =
                ConsentRules.give(ConsentPurpose.PHOTOS, PARENTS, TODAY.plusDays(1), Optional.empty(), before, TODAY);
        assertThat(((Decision.Refused<Consent>) refused).reasons()).hasSize(3);
    }
}
