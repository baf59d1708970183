package no.tunet.comparison;

import no.tunet.comparison.domain.Stage;
import no.tunet.ui.Tone;

/** How far a comparison has come, as a word in lists and filters. */
public enum StageKind {
    OPEN(Tone.NEUTRAL),
    PROPOSED(Tone.WARNING),
    SIGNED(Tone.GOOD);

    private final Tone tone;

    StageKind(Tone tone) {
        this.tone = tone;
    }

    public Tone tone() {
        return tone;
    }

    public static StageKind of(Stage stage) {
        return switch (stage) {
            case Stage.Open o -> OPEN;
            case Stage.Proposed p -> PROPOSED;
            case Stage.Signed s -> SIGNED;
        };
    }
}
