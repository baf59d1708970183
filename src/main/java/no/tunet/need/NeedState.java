package no.tunet.need;

import no.tunet.need.domain.Need;
import no.tunet.ui.Tone;

/** The states of a need as words in lists and filters. */
public enum NeedState {
    DRAFT(Tone.NEUTRAL),
    SUBMITTED(Tone.WARNING),
    APPROVED(Tone.GOOD),
    CLOSED(Tone.NEUTRAL);

    private final Tone tone;

    NeedState(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    public static NeedState of(Need need) {
        return switch (need) {
            case Need.Draft d -> DRAFT;
            case Need.Submitted s -> SUBMITTED;
            case Need.Approved a -> APPROVED;
            case Need.Closed c -> CLOSED;
        };
    }
}
