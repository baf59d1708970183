package no.tunet.settlement.domain;

import static no.tunet.settlement.domain.Months.ANNA;
import static no.tunet.settlement.domain.Months.APRIL_1;
import static no.tunet.settlement.domain.Months.BO;
import static no.tunet.settlement.domain.Months.CAME;
import static no.tunet.settlement.domain.Months.FARMER;
import static no.tunet.settlement.domain.Months.LEADER;
import static no.tunet.settlement.domain.Months.MARCH;
import static no.tunet.settlement.domain.Months.TERMS;
import static no.tunet.settlement.domain.Months.absent;
import static no.tunet.settlement.domain.Months.calculation;
import static no.tunet.settlement.domain.Months.day;
import static no.tunet.settlement.domain.Months.draft;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.Decision;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Share;
import org.junit.jupiter.api.Test;

class SendingTests {
    static <S> S accepted(Decision<S> decision) {
        assertThat(decision).isInstanceOf(Decision.Accepted.class);
        return ((Decision.Accepted<S>) decision).state();
    }

    static List<String> refused(Decision<?> decision) {
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return ((Decision.Refused<?>) decision)
                .reasons().stream().map(Reason::code).toList();
    }

    static Basis.Sent sent(RegisteredHalfDay... days) {
        return accepted(Sending.send(draft(days), Optional.empty(), FARMER, TERMS, APRIL_1));
    }

    @Test
    void aMonthIsSentWhenItIsOverAndTheBuyerHasSevenDays() {
        var sent = sent(day(ANNA, 1, HalfDay.MORNING, CAME));
        assertThat(sent.answerBy()).isEqualTo(APRIL_1.plusDays(7));
        assertThat(sent.revision()).isEqualTo(1);
        assertThat(sent.untouched()).isTrue();
    }

    @Test
    void sendingTooEarlyWithNothingToBillIsRefusedForBothReasons() {
        var decision = Sending.send(draft(), Optional.empty(), FARMER, TERMS, MARCH.atDay(31));
        assertThat(refused(decision))
                .containsExactly("settlement.refused.monthNotOver", "settlement.refused.nothingToBill");
    }

    @Test
    void aDayWithoutAPriceStopsTheBasis() {
        var calculation = Pricing.of(
                List.of(day(ANNA, 1, HalfDay.MORNING, CAME)), new PriceList(List.of(), (c, n) -> Share.NONE));
        var decision = Sending.send(
                new Basis.Draft(MARCH, calculation, OpenDays.NONE), Optional.empty(), FARMER, TERMS, APRIL_1);
        assertThat(refused(decision))
                .containsExactly("settlement.refused.nothingToBill", "settlement.refused.noPrice.HALF_DAY");
    }

    @Test
    void aHalfDayWithTwoAnswersIsDecidedBeforeTheBasisIsSentAndAnUnmarkedOneIsNotBilled() {
        var days = calculation(day(ANNA, 1, HalfDay.MORNING, CAME));
        var conflict = new Basis.Draft(MARCH, days, new OpenDays(0, 1));
        assertThat(refused(Sending.send(conflict, Optional.empty(), FARMER, TERMS, APRIL_1)))
                .containsExactly("settlement.refused.inConflict");
        accepted(Sending.send(
                new Basis.Draft(MARCH, days, new OpenDays(3, 0)), Optional.empty(), FARMER, TERMS, APRIL_1));
    }

    @Test
    void theSameMonthIsNotSentTwiceUnlessItWasTakenBack() {
        var first = sent(day(ANNA, 1, HalfDay.MORNING, CAME));
        var draft = draft(day(ANNA, 1, HalfDay.MORNING, CAME));
        assertThat(refused(Sending.send(draft, Optional.of(first), FARMER, TERMS, APRIL_1)))
                .containsExactly("settlement.refused.alreadySent");
        var recalled = accepted(Sending.recall(first, FARMER, APRIL_1));
        assertThat(accepted(Sending.send(draft, Optional.of(recalled), FARMER, TERMS, APRIL_1))
                        .lines())
                .hasSize(1);
    }

    @Test
    void aBasisCannotBeTakenBackOnceTheBuyerHasAnsweredALine() {
        var sent = sent(day(ANNA, 1, HalfDay.MORNING, CAME), day(BO, 1, HalfDay.MORNING, CAME));
        var answered = accepted(Answering.agree(sent, Set.of(1), LEADER, TERMS, APRIL_1));
        assertThat(refused(Sending.recall(answered, FARMER, APRIL_1)))
                .containsExactly("settlement.refused.buyerHasAnswered");
    }

    @Test
    void sentAgainFromCorrectedDaysUnchangedLinesKeepTheAnswerAndTheOthersWait() {
        var sent = sent(day(ANNA, 1, HalfDay.MORNING, CAME), day(BO, 1, HalfDay.MORNING, CAME));
        var one = (Basis.Sent) accepted(Answering.agree(sent, Set.of(1), LEADER, TERMS, APRIL_1));
        var disputed = accepted(Answering.dispute(one, 2, "not here that day", LEADER, APRIL_1));
        var again = accepted(Sending.sendAgain(
                disputed,
                draft(day(ANNA, 1, HalfDay.MORNING, CAME), day(BO, 1, HalfDay.MORNING, absent(AbsenceCause.ILL))),
                FARMER,
                TERMS,
                APRIL_1.plusDays(3)));
        assertThat(again.revision()).isEqualTo(2);
        assertThat(again.lines()).extracting(StandingLine::number).containsExactly(1, 3);
        assertThat(again.lines().getFirst().standing()).isInstanceOf(Standing.Agreed.class);
        assertThat(again.lines().getLast().standing()).isEqualTo(new Standing.Waiting());
    }

    @Test
    void sendingAgainWithoutAnyChangeIsRefused() {
        var sent = sent(day(ANNA, 1, HalfDay.MORNING, CAME));
        var decision = Sending.sendAgain(sent, draft(day(ANNA, 1, HalfDay.MORNING, CAME)), FARMER, TERMS, APRIL_1);
        assertThat(refused(decision)).containsExactly("settlement.refused.nothingChanged");
    }

    @Test
    void aDisputedLineIsExplainedAndGoesBackToTheBuyer() {
        var disputed = accepted(
                Answering.dispute(sent(day(ANNA, 1, HalfDay.MORNING, CAME)), 1, "not here that day", LEADER, APRIL_1));
        var explained = accepted(Sending.explain(disputed, 1, "came by the later bus", APRIL_1.plusDays(1)));
        assertThat(explained.lines().getFirst().standing())
                .isEqualTo(new Standing.Explained(APRIL_1.plusDays(1), "not here that day", "came by the later bus"));
        assertThat(explained.lines().getFirst().standing().waitsForBuyer()).isTrue();
    }

    @Test
    void anExplanationNeedsWordsAndADispute() {
        var sent = sent(day(ANNA, 1, HalfDay.MORNING, CAME));
        assertThat(refused(Sending.explain(sent, 1, " ", APRIL_1)))
                .containsExactly("settlement.refused.explanation", "settlement.refused.notDisputed");
    }
}
