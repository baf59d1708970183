package no.tunet.approval;

import no.tunet.approval.domain.StandingKind;
import no.tunet.ui.Tone;

/** How a standing should feel on screen; its words always stand beside the colour. */
public final class StandingTone {
    private StandingTone() {}

    public static Tone of(StandingKind kind) {
        return switch (kind) {
            case NONE -> Tone.NEUTRAL;
            case OPEN -> Tone.GOOD;
            case SUSPENDED -> Tone.WARNING;
            case ENDED, LAPSED -> Tone.BAD;
        };
    }
}
