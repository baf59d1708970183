package no.tunet.settlement.domain;

import static no.tunet.settlement.domain.Months.ANNA;
import static no.tunet.settlement.domain.Months.BO;
import static no.tunet.settlement.domain.Months.CAME;
import static no.tunet.settlement.domain.Months.MARCH;
import static no.tunet.settlement.domain.Months.RATE;
import static no.tunet.settlement.domain.Months.absent;
import static no.tunet.settlement.domain.Months.calculation;
import static no.tunet.settlement.domain.Months.day;
import static no.tunet.settlement.domain.Months.driven;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.Money;
import no.tunet.kernel.Period;
import no.tunet.kernel.Share;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PricingTests {
    @Test
    void attendedHalfDaysOfOneParticipantStandInOneLineThatOpensToItsDays() {
        var result = calculation(day(ANNA, 1, HalfDay.MORNING, CAME), day(ANNA, 3, HalfDay.MORNING, CAME));
        assertThat(result.lines()).singleElement().satisfies(line -> {
            assertThat(line.about()).isEqualTo(new LineAbout.Attended(RATE));
            assertThat(line.reference()).isEqualTo("P-7K3Q");
            assertThat(line.days()).extracting(d -> d.key().on()).containsExactly(MARCH.atDay(1), MARCH.atDay(3));
            assertThat(line.amount()).isEqualTo(Money.ofKroner(900));
        });
    }

    @Test
    void absenceIsPaidByTheShareOfItsCause() {
        assertThat(calculation(day(ANNA, 1, HalfDay.MORNING, absent(AbsenceCause.ILL)))
                        .total())
                .isEqualTo(Money.ofKroner(225));
        assertThat(calculation(day(ANNA, 1, HalfDay.MORNING, absent(AbsenceCause.NO_SHOW)))
                        .total())
                .isEqualTo(RATE);
    }

    @Test
    void theTimeAnAbsenceWasToldAheadCanDecideTheShare() {
        var prices = new PriceList(
                Months.prices().rates(),
                (cause, notice) -> notice.compareTo(Duration.ofHours(24)) >= 0 ? Share.NONE : Share.ofPercent(80));
        var late = day(ANNA, 1, HalfDay.MORNING, new Mark.Absent(AbsenceCause.ILL, Duration.ofHours(3)));
        var early = day(ANNA, 2, HalfDay.MORNING, new Mark.Absent(AbsenceCause.ILL, Duration.ofHours(30)));
        var result = Pricing.of(List.of(late, early), prices);
        assertThat(result.total()).isEqualTo(Money.ofKroner(360));
        assertThat(result.unpaid())
                .singleElement()
                .extracting(UnpaidHalfDay::on)
                .isEqualTo(MARCH.atDay(2));
    }

    @Test
    void aClosedFarmIsNeverPaidWhateverTheAgreementSays() {
        var result = calculation(day(ANNA, 1, HalfDay.MORNING, absent(AbsenceCause.FARM_CLOSED)));
        assertThat(result.lines()).isEmpty();
        assertThat(result.unpaid())
                .containsExactly(
                        new UnpaidHalfDay("P-7K3Q", MARCH.atDay(1), HalfDay.MORNING, AbsenceCause.FARM_CLOSED));
    }

    @Test
    void transportIsPaidOnceADayThoughBothHalvesSayIt() {
        var result = calculation(driven(ANNA, 1, HalfDay.MORNING), driven(ANNA, 1, HalfDay.AFTERNOON));
        assertThat(result.lines())
                .filteredOn(l -> l.about() instanceof LineAbout.Transport)
                .singleElement()
                .extracting(Line::amount)
                .isEqualTo(Money.ofKroner(120));
    }

    @Test
    void transportOfTwoParticipantsIsTwoLines() {
        var result = calculation(driven(ANNA, 1, HalfDay.MORNING), driven(BO, 1, HalfDay.MORNING));
        assertThat(result.lines())
                .filteredOn(l -> l.about() instanceof LineAbout.Transport)
                .hasSize(2);
    }

    @Test
    void transportWithoutAnyPriceInTheAgreementIsIncludedInTheRate() {
        var prices = new PriceList(Months.prices().rates().subList(0, 1), (cause, notice) -> Share.NONE);
        var result = Pricing.of(List.of(driven(ANNA, 1, HalfDay.MORNING)), prices);
        assertThat(result.total()).isEqualTo(RATE);
        assertThat(result.unpriced()).isEmpty();
    }

    @Test
    void aMealIsPaidOnceForEachDaySomebodyCame() {
        var rates = new ArrayList<>(Months.prices().rates());
        rates.add(new Rate(PriceUnit.MEAL_PER_DAY, Money.ofKroner(60), Period.from(LocalDate.of(2022, 1, 1))));
        var result = Pricing.of(
                List.of(
                        day(ANNA, 1, HalfDay.MORNING, CAME),
                        day(ANNA, 1, HalfDay.AFTERNOON, CAME),
                        day(ANNA, 2, HalfDay.MORNING, absent(AbsenceCause.NO_SHOW))),
                new PriceList(rates, (cause, notice) -> Share.NONE));
        assertThat(result.lines())
                .filteredOn(l -> l.about() instanceof LineAbout.Meals)
                .singleElement()
                .extracting(Line::amount)
                .isEqualTo(Money.ofKroner(60));
    }

    @Test
    void extraHoursAreALineOfTheirOwn() {
        var day = new RegisteredHalfDay(
                ANNA, "P-7K3Q", MARCH.atDay(1), HalfDay.AFTERNOON, CAME, false, new BigDecimal("1.75"));
        var result = Pricing.of(List.of(day), Months.prices());
        assertThat(result.lines()).extracting(Line::amount).containsExactly(RATE, new Money(37_713));
    }

    @Test
    void aNewPriceInTheMiddleOfTheMonthGivesTwoLines() {
        var prices = new PriceList(
                List.of(
                        new Rate(PriceUnit.HALF_DAY, RATE, new Period(LocalDate.of(2022, 1, 1), MARCH.atDay(14))),
                        new Rate(PriceUnit.HALF_DAY, Money.ofKroner(470), Period.from(MARCH.atDay(15)))),
                (cause, notice) -> Share.NONE);
        var result =
                Pricing.of(List.of(day(ANNA, 14, HalfDay.MORNING, CAME), day(ANNA, 15, HalfDay.MORNING, CAME)), prices);
        assertThat(result.lines())
                .extracting(Line::about)
                .containsExactly(new LineAbout.Attended(RATE), new LineAbout.Attended(Money.ofKroner(470)));
    }

    @Test
    void aDayWithoutAValidPriceIsNamedAndNeverFree() {
        var prices = new PriceList(List.of(), (cause, notice) -> Share.NONE);
        var result = Pricing.of(List.of(driven(ANNA, 2, HalfDay.MORNING)), prices);
        assertThat(result.lines()).isEmpty();
        assertThat(result.unpriced()).containsOnlyKeys(PriceUnit.HALF_DAY);
        assertThat(result.unpriced().get(PriceUnit.HALF_DAY)).containsExactly(MARCH.atDay(2));
    }

    @RepeatedTest(50)
    void linesSumToTheOreOfTheirDaysInAnyOrderAndNothingIsCountedTwice(RepetitionInfo run) {
        var random = new Random(run.getCurrentRepetition());
        var days = RandomMonth.of(random);
        var prices = RandomMonth.prices(random);
        var result = Pricing.of(days, prices);
        long byHand = days.stream().mapToLong(d -> RandomMonth.oreOf(d, prices)).sum()
                + RandomMonth.transportOre(days, prices);
        assertThat(result.total().ore()).isEqualTo(byHand);
        var keys = result.lines().stream()
                .flatMap(l -> l.days().stream())
                .map(LineDay::key)
                .toList();
        assertThat(keys).doesNotHaveDuplicates();
        var shuffled = new ArrayList<>(days);
        java.util.Collections.shuffle(shuffled, random);
        assertThat(Pricing.of(shuffled, prices)).isEqualTo(result);
    }
}
