package no.tunet.approval.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldChangeTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 5, 2);
    private static final DayNumbers DAYS = new DayNumbers(180, 30, 60, 60, 30, 7, 30);

    @Test
    void theFirstPaperNotesTheDayItWillRestFrom() {
        var change = change(Optional.empty(), Optional.of(TODAY.plusDays(40)));
        assertThat(change.add()).contains(hold(TODAY.plusDays(40)));
        assertThat(change.close()).isEmpty();
    }

    @Test
    void aRenewalInTimeMovesTheDay() {
        var change = change(Optional.of(hold(TODAY.plusDays(4))), Optional.of(TODAY.plusDays(369)));
        assertThat(change.remove()).contains(hold(TODAY.plusDays(4)));
        assertThat(change.add()).contains(hold(TODAY.plusDays(369)));
    }

    @Test
    void aRenewalTooLateEndsTheRestYesterdayAndKeepsItInTheRegister() {
        var change = change(Optional.of(hold(TODAY.minusDays(10))), Optional.of(TODAY.plusDays(365)));
        assertThat(change.close())
                .contains(
                        new Hold(HoldCause.LIABILITY_INSURANCE, TODAY.minusDays(10), Optional.of(TODAY.minusDays(1))));
        assertThat(change.add()).contains(hold(TODAY.plusDays(365)));
    }

    @Test
    void aPaperThatIsOutAlreadyEndsNoRest() {
        assertThat(change(Optional.of(hold(TODAY.minusDays(10))), Optional.of(TODAY.minusDays(2))))
                .isEqualTo(HoldChange.NONE);
    }

    @Test
    void askingTwiceChangesNothing() {
        assertThat(change(Optional.of(hold(TODAY.plusDays(4))), Optional.of(TODAY.plusDays(4))))
                .isEqualTo(HoldChange.NONE);
    }

    @ParameterizedTest
    @CsvSource({"61, 0", "60, 60", "31, 60", "30, 30", "8, 30", "7, 7", "0, 7"})
    void warningsComeSixtyThirtyAndSevenDaysBefore(int before, int warned) {
        var last = TODAY.plusDays(before);
        assertThat(Warning.due("X", last, DAYS, TODAY).map(Warning::daysBefore).orElse(0))
                .isEqualTo(warned);
    }

    @Test
    void aPaperRenewedInTimeWarnsNobody() {
        var papers = new Papers(
                List.of(
                        new Paper(PaperKind.FIRST_AID, new Period(TODAY.minusYears(1), TODAY.plusDays(5)), "", TODAY),
                        new Paper(PaperKind.FIRST_AID, new Period(TODAY.plusDays(1), TODAY.plusYears(2)), "", TODAY)),
                List.of());
        assertThat(Warning.of(papers, DAYS, TODAY)).isEmpty();
    }

    private static HoldChange change(Optional<Hold> open, Optional<LocalDate> rests) {
        return HoldChange.of(HoldCause.LIABILITY_INSURANCE, open, rests, TODAY);
    }

    private static Hold hold(LocalDate from) {
        return new Hold(HoldCause.LIABILITY_INSURANCE, from, Optional.empty());
    }
}
