package no.tunet.approval;

import no.tunet.approval.domain.Phase;
import no.tunet.approval.domain.StandingKind;
import no.tunet.ui.Tone;

/** How a standing should feel on screen; its words always stand beside the colour. */
public final class StandingTone {
    private StandingTone() {}

    public static Tone of(Phase phase) {
        return switch (phase) {
            case START, CLOSED -> Tone.NEUTRAL;
            case REGISTERED, SELF_AUDIT, EXTERNAL_AUDIT, READY -> Tone.INFO;
            case NEEDS_INFO, CORRECTING, FOLLOW_UP, OVERDUE, SUSPENDED -> Tone.WARNING;
            case APPROVED -> Tone.GOOD;
            case REFUSED, WITHDRAWN, LAPSED -> Tone.BAD;
        };
    }

    public static Tone of(StandingKind kind) {
        return switch (kind) {
            case NONE -> Tone.NEUTRAL;
            case OPEN -> Tone.GOOD;
            case SUSPENDED -> Tone.WARNING;
            case ENDED, LAPSED -> Tone.BAD;
        };
    }
}
