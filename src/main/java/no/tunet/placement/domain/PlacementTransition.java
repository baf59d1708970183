package no.tunet.placement.domain;

import java.util.List;
import java.util.stream.Stream;
import no.tunet.placement.domain.PlacementCommand.*;
import no.tunet.placement.domain.PlacementState.*;

/** One lawful step of a placement; {@link #TABLE} holds them all, and nothing else is lawful. */
public record PlacementTransition(
        Class<? extends PlacementState> from,
        Class<? extends PlacementCommand> command,
        Class<? extends PlacementState> to) {

    public static final List<PlacementTransition> TABLE = Stream.of(
                    List.of(
                            step(Proposed.class, PlanVisit.class, Visit.class),
                            step(Proposed.class, Agree.class, Agreed.class),
                            step(Visit.class, PlanVisit.class, Visit.class),
                            step(Visit.class, Agree.class, Agreed.class),
                            step(Agreed.class, Begin.class, Trial.class),
                            step(Trial.class, FinishTrial.class, Active.class),
                            step(Paused.class, Resume.class, Active.class),
                            step(InReview.class, Continue.class, Active.class),
                            step(Ending.class, Finish.class, Ended.class),
                            step(Ended.class, FollowUp.class, Closed.class)),
                    each(Decline.class, Declined.class, List.of(Proposed.class, Visit.class, Agreed.class)),
                    each(Pause.class, Paused.class, List.of(Trial.class, Active.class, InReview.class)),
                    each(OpenReview.class, InReview.class, List.of(Trial.class, Active.class)),
                    each(
                            End.class,
                            Ending.class,
                            List.of(Trial.class, Active.class, Paused.class, InReview.class, Ending.class)))
            .flatMap(List::stream)
            .toList();

    public static boolean allows(PlacementState state, PlacementCommand command) {
        return allows(state, command.getClass());
    }

    public static boolean allows(PlacementState state, Class<? extends PlacementCommand> command) {
        return TABLE.stream().anyMatch(t -> t.from.isInstance(state) && t.command.equals(command));
    }

    private static PlacementTransition step(
            Class<? extends PlacementState> from,
            Class<? extends PlacementCommand> command,
            Class<? extends PlacementState> to) {
        return new PlacementTransition(from, command, to);
    }

    private static List<PlacementTransition> each(
            Class<? extends PlacementCommand> command,
            Class<? extends PlacementState> to,
            List<Class<? extends PlacementState>> from) {
        return from.stream().map(f -> step(f, command, to)).toList();
    }
}
