package no.tunet.placement.domain;

import java.time.LocalDate;
import java.util.Optional;

/** Where a placement is, from a proposal to the follow-up after its end. Each state carries only what exists in it. */
public sealed interface PlacementState {
    /** Somebody has thought of it; nothing is promised. */
    record Proposed() implements PlacementState {}

    /** The participant visits the farm on a day, and both sides see how it feels. */
    record Visit(LocalDate on) implements PlacementState {}

    /** Everything needed is in place, and the first day is set. */
    record Agreed(LocalDate startsOn, LocalDate trialUntil) implements PlacementState {}

    /** The participant comes, and both sides may still change their minds. */
    record Trial(LocalDate startedOn, LocalDate until) implements PlacementState {}

    /** The participant comes as planned. */
    record Active(LocalDate startedOn) implements PlacementState {}

    /** The participant stays away for a while and keeps the place. */
    record Paused(LocalDate startedOn, LocalDate from, PauseCause cause, Optional<LocalDate> expectedBack)
            implements PlacementState {}

    /** The participant comes, while it is decided whether to go on. */
    record InReview(LocalDate startedOn, LocalDate since) implements PlacementState {}

    /** The last day is set, with a plan for what comes next. */
    record Ending(LocalDate startedOn, LocalDate lastDay, PlacementEndCause cause, String planForNext)
            implements PlacementState {}

    /** The last day is over; a follow-up is due. */
    record Ended(LocalDate startedOn, LocalDate lastDay, PlacementEndCause cause, LocalDate followUpOn)
            implements PlacementState {}

    /** Followed up; only the retention time runs. */
    record Closed(LocalDate lastDay, PlacementEndCause cause, LocalDate closedOn) implements PlacementState {}

    /** Never started. */
    record Declined(LocalDate on, DeclineCause cause) implements PlacementState {}

    /** Why a participant stays away for a while. */
    enum PauseCause {
        ILLNESS,
        HOLIDAY,
        CONSENT_WITHDRAWN,
        FARM,
        OTHER
    }

    /** Why a placement ends. */
    enum PlacementEndCause {
        GOAL_REACHED,
        MOVED_ON_TO_WORK_OR_SCHOOL,
        PARTICIPANTS_WISH,
        NOT_SUITABLE,
        AGREEMENT_ENDED,
        MOVED_TO_ANOTHER_PLACE
    }

    /** Why a placement never started. */
    enum DeclineCause {
        PARTICIPANT_SAID_NO,
        FARM_SAID_NO,
        OTHER_OFFER
    }
}
