package no.tunet.settlement.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import no.tunet.kernel.Money;
import no.tunet.kernel.PersonId;

/** The basis for one month's invoice under one agreement. */
public sealed interface Basis {
    YearMonth month();

    /** Computed from the day register each time it is looked at; nothing is kept until it is sent. */
    record Draft(YearMonth month, Calculation calculation, OpenDays open) implements Basis {}

    /** With the buyer, line by line; {@code revision} counts how often it was sent. */
    record Sent(
            YearMonth month,
            int revision,
            PersonId sender,
            LocalDate sentOn,
            LocalDate answerBy,
            List<StandingLine> lines)
            implements Basis {
        public Sent {
            lines = List.copyOf(lines);
        }

        public Money total() {
            return sumOf(lines);
        }

        public boolean untouched() {
            return lines.stream().allMatch(l -> l.standing() instanceof Standing.Waiting);
        }
    }

    /** Agreed and immutable. Lines left out are not paid now; what is right about them comes back as a correction. */
    record Agreed(
            YearMonth month,
            int revision,
            PersonId sender,
            PersonId approver,
            LocalDate agreedOn,
            LocalDate payBy,
            List<StandingLine> lines,
            List<StandingLine> leftOut)
            implements Basis {
        public Agreed {
            lines = List.copyOf(lines);
            leftOut = List.copyOf(leftOut);
        }

        public Money total() {
            return sumOf(lines);
        }
    }

    /** Taken back by the farm before the buyer had answered any line. */
    record Recalled(YearMonth month, PersonId by, LocalDate on) implements Basis {}

    private static Money sumOf(Collection<StandingLine> lines) {
        return Money.sum(lines.stream().map(l -> l.line().amount()).toList());
    }
}
