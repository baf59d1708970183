package no.tunet.need.domain;

import java.util.Optional;
import java.util.OptionalInt;
import no.tunet.kernel.TargetGroup;

/** What a need says: whom, how many people, how many half-days a week for each of them, what matters and what they have today. */
public record NeedContent(
        Optional<TargetGroup> group,
        OptionalInt people,
        OptionalInt halfDaysPerWeek,
        Requirements requirements,
        TodaysService today) {
    public static final NeedContent EMPTY = new NeedContent(
            Optional.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Requirements.NONE,
            new TodaysService.NotAnswered());
}
