package no.tunet.placement.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.placement.domain.PlacementState.DeclineCause;
import no.tunet.placement.domain.PlacementState.PauseCause;
import no.tunet.placement.domain.PlacementState.PlacementEndCause;

/** What can be done with a placement, by a person or by the passing of a date. */
public sealed interface PlacementCommand {
    /** Set the day of the visit. */
    record PlanVisit(LocalDate on) implements PlacementCommand {}

    /** Say no before the first day. */
    record Decline(DeclineCause cause) implements PlacementCommand {}

    /** Set the first day; the start rules must have nothing against it. */
    record Agree(LocalDate startsOn, StartFacts facts) implements PlacementCommand {}

    /** The first day has come. */
    record Begin() implements PlacementCommand {}

    /** The trial time is over. */
    record FinishTrial() implements PlacementCommand {}

    /** Stay away for a while. */
    record Pause(LocalDate from, PauseCause cause, Optional<LocalDate> expectedBack) implements PlacementCommand {}

    /** Come back; the farm must be allowed to know who comes. */
    record Resume(LocalDate on, List<Consent> consents) implements PlacementCommand {}

    /** Ask whether to go on. */
    record OpenReview() implements PlacementCommand {}

    /** Go on after the review. */
    record Continue() implements PlacementCommand {}

    /** Set the last day; the plan for what comes next must be said. */
    record End(LocalDate lastDay, PlacementEndCause cause, String planForNext) implements PlacementCommand {}

    /** The last day is over. */
    record Finish() implements PlacementCommand {}

    /** The follow-up has been done. */
    record FollowUp() implements PlacementCommand {}
}
