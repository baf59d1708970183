package no.tunet.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.tunet.directory.Answer;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import org.junit.jupiter.api.Test;

class InquiryTests {
    private static final LocalDate SENT = LocalDate.of(2022, 3, 1);
    private static final LocalDate REPLY_BY = LocalDate.of(2022, 3, 15);
    private static final InquiryTerms TERMS = new InquiryTerms(LocalDate.of(2020, 1, 1), 5, 3, 60, "test");
    private static final InquiryCommand YES = new InquiryCommand.Reply(Answer.YES, "");

    @Test
    void theFarmIsWaitedForUntilItAnswers() {
        var inquiry = sent();
        assertThat(inquiry.waitingFor()).isEqualTo(Inquiry.WaitingFor.FARM);
        assertThat(inquiry.daysSinceMovement(SENT.plusDays(9))).isEqualTo(9);
        var answered = accepted(inquiry, YES, SENT.plusDays(9));
        assertThat(answered.waitingFor()).isEqualTo(Inquiry.WaitingFor.BUYER);
        assertThat(answered.daysSinceMovement(SENT.plusDays(10))).isEqualTo(1);
    }

    @Test
    void nobodyIsWaitedForAfterANo() {
        var no = accepted(sent(), new InquiryCommand.Reply(Answer.NO, "Vi har fullt"), SENT);
        assertThat(no.waitingFor()).isEqualTo(Inquiry.WaitingFor.NOBODY);
    }

    @Test
    void aNoAndAPartlyNeedWords() {
        assertThat(refused(sent(), new InquiryCommand.Reply(Answer.NO, " "), SENT))
                .containsExactly("directory.reason.answer-text-missing");
        assertThat(refused(sent(), new InquiryCommand.Reply(Answer.PARTLY, ""), SENT))
                .containsExactly("directory.reason.answer-text-missing");
    }

    @Test
    void silenceClosesTheDayAfterTheReplyDate() {
        assertThat(sent().silentOn(REPLY_BY)).isFalse();
        assertThat(refused(sent(), new InquiryCommand.CloseSilently(), REPLY_BY))
                .containsExactly("directory.reason.reply-date-not-passed");
        assertThat(sent().silentOn(REPLY_BY.plusDays(1))).isTrue();
        var closed = accepted(sent(), new InquiryCommand.CloseSilently(), REPLY_BY.plusDays(1));
        assertThat(closed.state()).isEqualTo(new InquiryState.ClosedSilently(REPLY_BY.plusDays(1)));
        assertThat(closed.silentOn(REPLY_BY.plusDays(2))).isFalse();
    }

    @Test
    void aLateAnswerIsStillAnAnswer() {
        var closed = accepted(sent(), new InquiryCommand.CloseSilently(), REPLY_BY.plusDays(1));
        assertThat(accepted(closed, YES, REPLY_BY.plusDays(5)).waitingFor()).isEqualTo(Inquiry.WaitingFor.BUYER);
    }

    @Test
    void aWithdrawnInquiryCannotBeAnswered() {
        var withdrawn = accepted(sent(), new InquiryCommand.Withdraw("Behovet er dekket"), SENT.plusDays(2));
        assertThat(refused(withdrawn, YES, SENT.plusDays(3))).containsExactly("directory.reason.inquiry-WITHDRAWN");
        assertThat(refused(sent(), new InquiryCommand.Withdraw(""), SENT))
                .containsExactly("directory.reason.why-missing");
    }

    @Test
    void exactlyTheTransitionsOfTheTableAreAllowed() {
        for (var from : InquiryState.Kind.values()) {
            for (var verb : InquiryTransition.Verb.values()) {
                var today = REPLY_BY.plusDays(3);
                var to = InquiryTransition.TABLE.stream()
                        .filter(t -> t.from() == from && t.verb() == verb)
                        .map(InquiryTransition::to)
                        .toList();
                var found = switch (in(from).decide(command(verb), today)) {
                    case Decision.Accepted<Inquiry>(var inquiry) ->
                        List.of(inquiry.state().kind());
                    case Decision.Refused<Inquiry>(var reasons) -> List.<InquiryState.Kind>of();
                };
                assertThat(found).as(from + " " + verb).isEqualTo(to);
            }
        }
    }

    @Test
    void atMostFiveFarmsAreAskedAndNoneTwiceAboutTheSameNeed() {
        assertThat(codes(Inquiry.sending(List.of(1, 2, 3, 4, 5), List.of(), REPLY_BY, TERMS, SENT)))
                .isEmpty();
        assertThat(codes(Inquiry.sending(List.of(1, 2, 3, 4, 5, 6), List.of(2), SENT, TERMS, SENT)))
                .containsExactly(
                        "directory.reason.too-many-offers",
                        "directory.reason.already-asked",
                        "directory.reason.reply-too-soon");
        assertThat(codes(Inquiry.sending(List.of(), List.of(), SENT.plusDays(61), TERMS, SENT)))
                .containsExactly("directory.reason.no-offer-chosen", "directory.reason.reply-too-late");
    }

    @Test
    void farmsAreToldFewerThanFiveAndNotHowMany() {
        for (int people = 1; people <= 4; people++) {
            assertThat(PublishedCount.of(people)).isEqualTo(new PublishedCount.FewerThanFive());
        }
        assertThat(PublishedCount.of(5)).isEqualTo(new PublishedCount.Exactly(5));
        assertThatThrownBy(() -> new PublishedCount.Exactly(4)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Inquiry sent() {
        return new Inquiry(SENT, REPLY_BY, new InquiryState.Sent());
    }

    private static Inquiry in(InquiryState.Kind kind) {
        return new Inquiry(
                SENT,
                REPLY_BY,
                switch (kind) {
                    case SENT -> new InquiryState.Sent();
                    case ANSWERED -> new InquiryState.Answered(SENT, Answer.YES, "");
                    case CLOSED_SILENTLY -> new InquiryState.ClosedSilently(REPLY_BY.plusDays(1));
                    case WITHDRAWN -> new InquiryState.Withdrawn(SENT, "x");
                });
    }

    private static InquiryCommand command(InquiryTransition.Verb verb) {
        return switch (verb) {
            case REPLY -> YES;
            case CLOSE_SILENTLY -> new InquiryCommand.CloseSilently();
            case WITHDRAW -> new InquiryCommand.Withdraw("x");
        };
    }

    private static Inquiry accepted(Inquiry inquiry, InquiryCommand command, LocalDate today) {
        return switch (inquiry.decide(command, today)) {
            case Decision.Accepted<Inquiry>(var next) -> next;
            case Decision.Refused<Inquiry>(var reasons) -> throw new AssertionError(reasons);
        };
    }

    private static List<String> refused(Inquiry inquiry, InquiryCommand command, LocalDate today) {
        return switch (inquiry.decide(command, today)) {
            case Decision.Accepted<Inquiry>(var next) -> throw new AssertionError("accepted");
            case Decision.Refused<Inquiry>(var reasons) -> codes(reasons);
        };
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }
}
