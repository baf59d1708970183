package no.tunet.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Money;
import no.tunet.kernel.Reason;
import no.tunet.programme.Shipped;
import org.junit.jupiter.api.Test;

class CallRulesTests {
    private static final ZonedDateTime MARCH =
            LocalDate.of(2020, 3, 1).atTime(9, 0).atZone(BusinessClock.OSLO);
    private static final ZonedDateTime OCTOBER = LocalDate.of(2020, 10, 2).atStartOfDay(BusinessClock.OSLO);
    private final CallTerms terms = Shipped.terms();
    private final CallState open = new CallState.Open(LocalDate.of(2020, 3, 1));

    @Test
    void aDraftWithADeadlineAheadIsPublished() {
        assertThat(CallRules.decide(new CallState.Draft(), terms, new CallCommand.Publish(), MARCH))
                .isEqualTo(Decision.accepted(open));
    }

    @Test
    void aDraftWhoseDeadlineHasPassedIsNotPublished() {
        assertThat(codes(CallRules.decide(new CallState.Draft(), terms, new CallCommand.Publish(), OCTOBER)))
                .containsExactly("programme.call.deadline-passed");
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var wrong = terms.with(
                terms.text(),
                Money.ofKroner(1),
                Money.ofKroner(2),
                Deadline.endOf(LocalDate.of(2019, 1, 1)),
                LocalDate.of(2018, 1, 1));
        assertThat(codes(CallRules.decide(new CallState.Draft(), wrong, new CallCommand.Publish(), MARCH)))
                .containsExactly(
                        "programme.call.deadline-passed",
                        "programme.call.decision-before",
                        "programme.call.cap-over-frame");
    }

    @Test
    void aPublishedDeadlineMayBeMovedLaterWithAReasonButNeverEarlier() {
        var later = terms.withDeadline(Deadline.endOf(LocalDate.of(2020, 10, 15)));
        var earlier = terms.withDeadline(Deadline.endOf(LocalDate.of(2020, 9, 1)));
        assertThat(CallRules.decide(open, terms, new CallCommand.Amend(later, "Mange ba om det"), MARCH))
                .isEqualTo(Decision.accepted(open));
        assertThat(codes(CallRules.decide(open, terms, new CallCommand.Amend(earlier, ""), MARCH)))
                .containsExactly("programme.call.reason-missing", "programme.call.deadline-earlier");
    }

    @Test
    void nothingIsAmendedAfterTheDeadline() {
        var later = terms.withDeadline(Deadline.endOf(LocalDate.of(2020, 12, 1)));
        assertThat(codes(CallRules.decide(open, terms, new CallCommand.Amend(later, "For sent"), OCTOBER)))
                .containsExactly("programme.call.too-late-to-amend");
    }

    @Test
    void aClosedCallStaysClosed() {
        var closed = new CallState.Closed(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 4, 1), "Trukket");
        for (var command : List.of(
                new CallCommand.Publish(), new CallCommand.Close("igjen"), new CallCommand.Amend(terms, "nei"))) {
            assertThat(codes(CallRules.decide(closed, terms, command, MARCH)))
                    .containsExactly("programme.call.is-closed");
        }
    }

    private static List<String> codes(Decision<?> decision) {
        return decision instanceof Decision.Refused<?>(List<Reason> reasons)
                ? reasons.stream().map(Reason::code).toList()
                : List.of();
    }
}
