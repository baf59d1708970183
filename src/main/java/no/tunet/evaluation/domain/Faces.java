package no.tunet.evaluation.domain;

import java.util.Optional;
import no.tunet.kernel.Share;

/** The participants' own answers to "how was it?", one face each time, from very good to bad. */
public record Faces(int veryGood, int good, int soSo, int bad) {
    public static final Faces NONE = new Faces(0, 0, 0, 0);

    public int answers() {
        return veryGood + good + soSo + bad;
    }

    /** The part of the answers that were good or very good. */
    public Optional<Share> glad() {
        return Part.of(veryGood + good, answers());
    }
}
