package no.tunet.pilot.domain;

import java.util.Optional;
import no.tunet.kernel.Money;

/** What somebody wants changed in a plan: an activity moved, or money moved. */
public sealed interface Change {
    /** The activity gets these quarters instead of its own. */
    record MoveActivity(String activity, QuarterSpan to) implements Change {}

    /** An amount goes from one line and year to another; between years a source of money moves with it, so that every year still balances. */
    record MoveMoney(String fromLine, int fromYear, String toLine, int toYear, Money amount, Optional<String> source)
            implements Change {}
}
