package no.tunet.placement.course;

import java.util.Arrays;
import java.util.Optional;
import no.tunet.placement.domain.PlacementCommand;

/** The steps a case worker takes, each a noun in the address. */
enum StepKind {
    VISIT("besok", PlacementCommand.PlanVisit.class),
    DECLINE("avslag", PlacementCommand.Decline.class),
    PAUSE("pause", PlacementCommand.Pause.class),
    RESUME("gjenopptakelse", PlacementCommand.Resume.class),
    REVIEW("vurdering", PlacementCommand.OpenReview.class),
    CONTINUE("fortsettelse", PlacementCommand.Continue.class),
    END("slutt", PlacementCommand.End.class),
    FOLLOW_UP("oppfolging", PlacementCommand.FollowUp.class);

    private final String noun;
    private final Class<? extends PlacementCommand> command;

    StepKind(String noun, Class<? extends PlacementCommand> command) {
        this.noun = noun;
        this.command = command;
    }

    String noun() {
        return noun;
    }

    Class<? extends PlacementCommand> command() {
        return command;
    }

    static Optional<StepKind> of(String noun) {
        return Arrays.stream(values()).filter(kind -> kind.noun.equals(noun)).findFirst();
    }
}
