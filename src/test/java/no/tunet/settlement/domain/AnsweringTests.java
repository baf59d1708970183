package no.tunet.settlement.domain;

import static no.tunet.settlement.domain.Months.ANNA;
import static no.tunet.settlement.domain.Months.APRIL_1;
import static no.tunet.settlement.domain.Months.BO;
import static no.tunet.settlement.domain.Months.CAME;
import static no.tunet.settlement.domain.Months.FARMER;
import static no.tunet.settlement.domain.Months.LEADER;
import static no.tunet.settlement.domain.Months.MARCH;
import static no.tunet.settlement.domain.Months.RATE;
import static no.tunet.settlement.domain.Months.TERMS;
import static no.tunet.settlement.domain.Months.day;
import static no.tunet.settlement.domain.SendingTests.accepted;
import static no.tunet.settlement.domain.SendingTests.refused;
import static no.tunet.settlement.domain.SendingTests.sent;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.tunet.kernel.HalfDay;
import org.junit.jupiter.api.Test;

class AnsweringTests {
    private final Basis.Sent two = sent(day(ANNA, 1, HalfDay.MORNING, CAME), day(BO, 1, HalfDay.MORNING, CAME));

    @Test
    void theBasisIsAgreedWhenItsLastLineIs() {
        var half = accepted(Answering.agree(two, Set.of(1), LEADER, TERMS, APRIL_1));
        assertThat(half).isInstanceOf(Basis.Sent.class);
        var whole = accepted(Answering.agree(half, Set.of(2), LEADER, TERMS, APRIL_1));
        assertThat(whole).isInstanceOfSatisfying(Basis.Agreed.class, agreed -> {
            assertThat(agreed.total()).isEqualTo(RATE.times(2));
            assertThat(agreed.payBy()).isEqualTo(APRIL_1.plusDays(14));
            assertThat(agreed.leftOut()).isEmpty();
        });
    }

    @Test
    void whoSentTheBasisNeverAnswersItInAnotherRole() {
        assertThat(refused(Answering.agreeAll(two, FARMER, TERMS, APRIL_1)))
                .containsExactly("settlement.refused.ownBasis");
        assertThat(refused(Answering.dispute(two, 1, "", FARMER, APRIL_1)))
                .containsExactly("settlement.refused.ownBasis", "settlement.refused.disputeReason");
    }

    @Test
    void aDisputeNeedsALineThatExistsAndAReason() {
        assertThat(refused(Answering.dispute(two, 9, " ", LEADER, APRIL_1)))
                .containsExactly("settlement.refused.unknownLine", "settlement.refused.disputeReason");
    }

    @Test
    void agreeingAllLeavesTheDisputedLineStanding() {
        var disputed = accepted(Answering.dispute(two, 2, "not here", LEADER, APRIL_1));
        var result = accepted(Answering.agreeAll(disputed, LEADER, TERMS, APRIL_1));
        assertThat(result)
                .isInstanceOfSatisfying(
                        Basis.Sent.class,
                        s -> assertThat(s.lines().getLast().standing()).isInstanceOf(Standing.Disputed.class));
    }

    @Test
    void anAgreedLineCanStillBeDisputedUntilTheBasisIsAgreed() {
        var half = accepted(Answering.agree(two, Set.of(1), LEADER, TERMS, APRIL_1));
        var back = accepted(Answering.dispute(half, 1, "looked again", LEADER, APRIL_1));
        assertThat(back.lines().getFirst().standing()).isInstanceOf(Standing.Disputed.class);
    }

    @Test
    void anAgreedBasisIsImmutable() {
        var whole = accepted(Answering.agreeAll(two, LEADER, TERMS, APRIL_1));
        assertThat(refused(Answering.dispute(whole, 1, "too late", LEADER, APRIL_1)))
                .containsExactly("settlement.refused.notWithBuyer");
        assertThat(refused(Sending.recall(whole, FARMER, APRIL_1))).containsExactly("settlement.refused.notWithBuyer");
        assertThat(refused(Sending.sendAgain(whole, Months.draft(), FARMER, TERMS, APRIL_1)))
                .containsExactly("settlement.refused.notWithBuyer");
    }

    @Test
    void aDisputedLineLeftOutIsNotPaidNowAndComesBackNextMonth() {
        var disputed = accepted(Answering.dispute(two, 2, "not here", LEADER, APRIL_1));
        assertThat(refused(Answering.leaveOutDisputed(disputed, LEADER, TERMS, APRIL_1)))
                .containsExactly("settlement.refused.linesWaiting");
        var rest = accepted(Answering.agree(disputed, Set.of(1), LEADER, TERMS, APRIL_1));
        var agreed = (Basis.Agreed) accepted(Answering.leaveOutDisputed(rest, LEADER, TERMS, APRIL_1));
        assertThat(agreed.total()).isEqualTo(RATE);
        var billed = Corrections.billed(
                agreed.lines().stream().map(StandingLine::line).toList());
        var next = Corrections.of(
                Set.of(MARCH),
                billed,
                Months.calculation(day(ANNA, 1, HalfDay.MORNING, CAME), day(BO, 1, HalfDay.MORNING, CAME)),
                Map.of());
        assertThat(next).extracting(Line::placement).isEqualTo(List.of(BO));
    }
}
