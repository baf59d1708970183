package no.tunet.knowledge.domain;

import java.time.LocalDate;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;

/** Who writes does not publish; what has been published can be taken back, never changed in silence. */
public final class LessonRules {
    private LessonRules() {}

    public static Decision<LessonState> decide(LessonState state, LessonCommand command, LocalDate today) {
        return switch (command) {
            case LessonCommand.Propose(var by) ->
                switch (state) {
                    case LessonState.Draft draft -> Decision.accepted(new LessonState.Proposed(by, today));
                    case LessonState.Proposed proposed -> refused("knowledge.reason.proposed");
                    case LessonState.Published published -> refused("knowledge.reason.published");
                    case LessonState.Withdrawn withdrawn -> refused("knowledge.reason.withdrawn");
                };
            case LessonCommand.Publish(var by) ->
                switch (state) {
                    case LessonState.Draft draft -> refused("knowledge.reason.not-proposed");
                    case LessonState.Proposed(var proposer, var on) ->
                        proposer.equals(by)
                                ? refused("knowledge.reason.own-proposal")
                                : Decision.accepted(new LessonState.Published(today));
                    case LessonState.Published published -> refused("knowledge.reason.published");
                    case LessonState.Withdrawn withdrawn -> refused("knowledge.reason.withdrawn");
                };
            case LessonCommand.SendBack(var reason) ->
                switch (state) {
                    case LessonState.Proposed proposed -> Decision.accepted(new LessonState.Draft(reason));
                    case LessonState.Draft draft -> refused("knowledge.reason.not-proposed");
                    case LessonState.Published published -> refused("knowledge.reason.published");
                    case LessonState.Withdrawn withdrawn -> refused("knowledge.reason.withdrawn");
                };
            case LessonCommand.Withdraw(var reason) ->
                switch (state) {
                    case LessonState.Withdrawn withdrawn -> refused("knowledge.reason.withdrawn");
                    case LessonState.Draft draft -> Decision.accepted(new LessonState.Withdrawn(today, reason));
                    case LessonState.Proposed proposed -> Decision.accepted(new LessonState.Withdrawn(today, reason));
                    case LessonState.Published published -> Decision.accepted(new LessonState.Withdrawn(today, reason));
                };
        };
    }

    /** Whether the words may still be changed. */
    public static boolean isOpen(LessonState state) {
        return state instanceof LessonState.Draft;
    }

    private static Decision<LessonState> refused(String code) {
        return Decision.refused(Reason.of(code));
    }
}
