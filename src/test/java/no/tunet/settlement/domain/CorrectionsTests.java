package no.tunet.settlement.domain;

import static no.tunet.settlement.domain.Months.ANNA;
import static no.tunet.settlement.domain.Months.CAME;
import static no.tunet.settlement.domain.Months.MARCH;
import static no.tunet.settlement.domain.Months.RATE;
import static no.tunet.settlement.domain.Months.absent;
import static no.tunet.settlement.domain.Months.calculation;
import static no.tunet.settlement.domain.Months.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.Money;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CorrectionsTests {
    private static List<Line> corrections(Calculation billed, Calculation now) {
        return Corrections.of(Set.of(MARCH), Corrections.billed(billed.lines()), now, Map.of());
    }

    @Test
    void aDayThatTurnsOutNotToBePaidBecomesACreditLine() {
        var billed = calculation(day(ANNA, 1, HalfDay.MORNING, CAME), day(ANNA, 2, HalfDay.MORNING, CAME));
        var now = calculation(
                day(ANNA, 1, HalfDay.MORNING, absent(AbsenceCause.FARM_CLOSED)), day(ANNA, 2, HalfDay.MORNING, CAME));
        assertThat(corrections(billed, now)).singleElement().satisfies(line -> {
            assertThat(line.about()).isEqualTo(new LineAbout.Correction(MARCH));
            assertThat(line.amount()).isEqualTo(RATE.negated());
            assertThat(line.days())
                    .containsExactly(
                            new LineDay.Corrected(new ChargeKey(ANNA, MARCH.atDay(1), Item.MORNING), RATE, Money.ZERO));
        });
    }

    @Test
    void aForgottenDayBecomesAnAdditionalLine() {
        var billed = calculation(day(ANNA, 1, HalfDay.MORNING, CAME));
        var now = calculation(day(ANNA, 1, HalfDay.MORNING, CAME), day(ANNA, 1, HalfDay.AFTERNOON, CAME));
        assertThat(corrections(billed, now)).extracting(Line::amount).containsExactly(RATE);
    }

    @Test
    void nothingChangedGivesNoLine() {
        var billed = calculation(day(ANNA, 1, HalfDay.MORNING, CAME));
        assertThat(corrections(billed, billed)).isEmpty();
    }

    @Test
    void aMonthThatIsNotAgreedIsLeftAlone() {
        var now = calculation(day(ANNA, 1, HalfDay.MORNING, CAME));
        assertThat(Corrections.of(Set.of(), Map.of(), now, Map.of())).isEmpty();
    }

    @Test
    void aLineLeftOutComesBackAsAnAdditionalLine() {
        var now = calculation(day(ANNA, 1, HalfDay.MORNING, CAME));
        assertThat(Corrections.of(Set.of(MARCH), Map.of(), now, Map.of()))
                .extracting(Line::amount)
                .containsExactly(RATE);
    }

    @Test
    void aCreditForSomebodyWithoutDaysKeepsTheReference() {
        var billed = calculation(day(ANNA, 1, HalfDay.MORNING, CAME));
        var lines = Corrections.of(
                Set.of(MARCH), Corrections.billed(billed.lines()), calculation(), Map.of(ANNA, "P-7K3Q"));
        assertThat(lines).extracting(Line::reference).containsExactly("P-7K3Q");
    }

    @RepeatedTest(50)
    void billedPlusCorrectionsIsAlwaysWhatTheDaysGiveAndASecondRunGivesNothing(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var prices = RandomMonth.prices(random);
        var before = Pricing.of(RandomMonth.of(random), prices);
        var after = Pricing.of(RandomMonth.of(random), prices);
        var lines = corrections(before, after);
        assertThat(before.total()
                        .plus(Money.sum(lines.stream().map(Line::amount).toList())))
                .isEqualTo(after.total());
        var all = new ArrayList<>(before.lines());
        all.addAll(lines);
        assertThat(Corrections.of(Set.of(MARCH), Corrections.billed(all), after, Map.of()))
                .isEmpty();
    }
}
