package no.tunet.comparison.domain;

import no.tunet.kernel.Money;
import no.tunet.kernel.Share;

/** One thing that, changed alone, makes the two sides cost the same, so that beyond it the cheaper side is the other. */
public sealed interface Turner {
    /** A line that turns it at this amount on its own basis; {@code likely} says the turn lies inside the line's own low and high. */
    record ByLine(Side side, CostLine line, Money turnsAt, boolean likely) implements Turner {}

    /** An unknown line that turns it if it costs more than this. */
    record ByUnknown(Side side, CostLine line, Money turnsAbove) implements Turner {}

    /** The attendance at which both cost the same. */
    record ByAttendance(Share turnsAt) implements Turner {}
}
