package no.tunet.approval.decision;

import java.util.Arrays;
import java.util.List;
import no.tunet.approval.domain.PathEvent;
import no.tunet.approval.domain.Phase;
import no.tunet.approval.domain.Transition;

/** What an officer decides on a page of its own, with the noun that stands for it in the address. */
public enum Verb {
    OPEN(PathEvent.APPROVE, "apning"),
    TAKE_OVER(PathEvent.TAKE_OVER, "overforing"),
    SUSPEND(PathEvent.SUSPEND, "venting"),
    RESUME(PathEvent.RESUME, "gjenopptak"),
    END(PathEvent.END, "avslutning");

    private final PathEvent event;
    private final String noun;

    Verb(PathEvent event, String noun) {
        this.event = event;
        this.noun = noun;
    }

    public String noun() {
        return noun;
    }

    /** True for the two that set dates of validity. */
    public boolean opens() {
        return this == OPEN || this == TAKE_OVER;
    }

    static Verb ofNoun(String noun) {
        return Arrays.stream(values())
                .filter(verb -> verb.noun.equals(noun))
                .findFirst()
                .orElseThrow();
    }

    static List<Verb> in(Phase phase) {
        return Arrays.stream(values())
                .filter(verb -> Transition.allowed(phase, verb.event))
                .toList();
    }
}
