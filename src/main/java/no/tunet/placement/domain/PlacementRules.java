package no.tunet.placement.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.placement.domain.PlacementCommand.*;
import no.tunet.placement.domain.PlacementState.*;

/** Decides every step of a placement. Which steps exist stands in {@link PlacementTransition#TABLE}. */
public record PlacementRules(StartRules startRules, int trialWeeks, int followUpMonths) {

    /** Four weeks of trial are our own starting value; the follow-up after three months is what the state chart of the dossier asks for. */
    public static PlacementRules known() {
        return new PlacementRules(StartRules.known(), 4, 3);
    }

    public Decision<PlacementState> decide(PlacementState state, PlacementCommand command, LocalDate today) {
        if (!PlacementTransition.allows(state, command)) {
            return Decision.refused(
                    Reason.of("placement.refused." + command.getClass().getSimpleName(), wordFor(state)));
        }
        return switch (command) {
            case PlanVisit(var on) -> visit(on, today);
            case Decline(var cause) -> Decision.accepted(new Declined(today, cause));
            case Agree(var startsOn, var facts) ->
                Decision.unless(
                        startRules.objections(startsOn, facts, today),
                        () -> new Agreed(
                                startsOn, startsOn.plusWeeks(trialWeeks).minusDays(1)));
            case Begin() -> begin(state, today);
            case FinishTrial() -> Decision.accepted(new Active(startOf(state, today)));
            case Pause(var from, var cause, var back) -> pause(state, from, cause, back, today);
            case Resume(var on, var consents) -> resume(state, on, consents, today);
            case OpenReview() -> Decision.accepted(new InReview(startOf(state, today), today));
            case Continue() -> Decision.accepted(new Active(startOf(state, today)));
            case End(var lastDay, var cause, var plan) -> end(state, lastDay, cause, plan, today);
            case Finish() -> finish(state, today);
            case FollowUp() -> followUp(state, today);
        };
    }

    private static Decision<PlacementState> visit(LocalDate on, LocalDate today) {
        return on.isBefore(today)
                ? Decision.refused(Reason.of("placement.visit.inPast", on))
                : Decision.accepted(new Visit(on));
    }

    private static Decision<PlacementState> begin(PlacementState state, LocalDate today) {
        if (state instanceof Agreed(var startsOn, var until)) {
            return startsOn.isAfter(today)
                    ? Decision.refused(Reason.of("placement.begin.tooEarly", startsOn))
                    : Decision.accepted(new Trial(startsOn, until));
        }
        throw new IllegalStateException("the table lets only an agreed placement begin");
    }

    private static Decision<PlacementState> pause(
            PlacementState state, LocalDate from, PauseCause cause, Optional<LocalDate> back, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (from.isBefore(startOf(state, today))) {
            reasons.add(Reason.of("placement.pause.beforeStart", startOf(state, today)));
        }
        back.filter(day -> day.isBefore(from))
                .ifPresent(day -> reasons.add(Reason.of("placement.pause.backBeforeFrom", day, from)));
        return Decision.unless(reasons, () -> new Paused(startOf(state, today), from, cause, back));
    }

    private static Decision<PlacementState> resume(
            PlacementState state, LocalDate on, List<Consent> consents, LocalDate today) {
        if (state instanceof Paused paused) {
            var reasons = new ArrayList<Reason>();
            if (on.isBefore(paused.from())) {
                reasons.add(Reason.of("placement.resume.beforePause", on, paused.from()));
            }
            if (!ConsentRules.inForce(ConsentPurpose.SHARE_WITH_FARM, consents)) {
                reasons.add(Reason.of("placement.start.consentMissing", ConsentPurpose.SHARE_WITH_FARM));
            }
            return Decision.unless(reasons, () -> new Active(paused.startedOn()));
        }
        throw new IllegalStateException("the table lets only a paused placement resume on " + today);
    }

    private static Decision<PlacementState> end(
            PlacementState state, LocalDate lastDay, PlacementEndCause cause, String plan, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        if (lastDay.isBefore(startOf(state, today))) {
            reasons.add(Reason.of("placement.end.beforeStart", startOf(state, today)));
        }
        if (plan.isBlank()) {
            reasons.add(Reason.of("placement.end.planMissing"));
        }
        return Decision.unless(reasons, () -> new Ending(startOf(state, today), lastDay, cause, plan.strip()));
    }

    private Decision<PlacementState> finish(PlacementState state, LocalDate today) {
        if (state instanceof Ending(var startedOn, var lastDay, var cause, var plan)) {
            return lastDay.isBefore(today)
                    ? Decision.accepted(new Ended(startedOn, lastDay, cause, lastDay.plusMonths(followUpMonths)))
                    : Decision.refused(Reason.of("placement.finish.tooEarly", lastDay));
        }
        throw new IllegalStateException("the table lets only an ending placement finish");
    }

    private static Decision<PlacementState> followUp(PlacementState state, LocalDate today) {
        if (state instanceof Ended(var startedOn, var lastDay, var cause, var due)) {
            return Decision.accepted(new Closed(lastDay, cause, today));
        }
        throw new IllegalStateException("the table lets only an ended placement be followed up");
    }

    /** What the passing of dates does, in order, until nothing more is due: a job runs it daily and may be late without harm. */
    public PlacementState onDay(PlacementState state, LocalDate today) {
        Optional<PlacementCommand> due = switch (state) {
            case Agreed(var startsOn, var until) when !startsOn.isAfter(today) -> Optional.of(new Begin());
            case Trial(var startedOn, var until) when until.isBefore(today) -> Optional.of(new FinishTrial());
            case Ending(var startedOn, var lastDay, var cause, var plan)
            when lastDay.isBefore(today) -> Optional.of(new Finish());
            case Proposed p -> Optional.empty();
            case Visit v -> Optional.empty();
            case Agreed a -> Optional.empty();
            case Trial t -> Optional.empty();
            case Active a -> Optional.empty();
            case Paused p -> Optional.empty();
            case InReview r -> Optional.empty();
            case Ending e -> Optional.empty();
            case Ended e -> Optional.empty();
            case Closed c -> Optional.empty();
            case Declined d -> Optional.empty();
        };
        return due.map(command -> decide(state, command, today))
                .map(decision -> switch (decision) {
                    case Decision.Accepted<PlacementState>(var next) -> onDay(next, today);
                    case Decision.Refused<PlacementState> refused -> state;
                })
                .orElse(state);
    }

    /** The word a state is named by in messages: placement.state.WORD. */
    public static String wordFor(PlacementState state) {
        return state.getClass().getSimpleName();
    }

    private static LocalDate startOf(PlacementState state, LocalDate otherwise) {
        return switch (state) {
            case Agreed(var startsOn, var until) -> startsOn;
            case Trial(var startedOn, var until) -> startedOn;
            case Active(var startedOn) -> startedOn;
            case Paused paused -> paused.startedOn();
            case InReview(var startedOn, var since) -> startedOn;
            case Ending ending -> ending.startedOn();
            case Ended ended -> ended.startedOn();
            case Proposed p -> otherwise;
            case Visit v -> otherwise;
            case Closed c -> otherwise;
            case Declined d -> otherwise;
        };
    }
}
