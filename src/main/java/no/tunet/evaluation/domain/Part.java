package no.tunet.evaluation.domain;

import java.util.Optional;
import no.tunet.kernel.Share;

/** A part of a whole as a share; of nothing there is no share. */
final class Part {
    private Part() {}

    static Optional<Share> of(int part, int whole) {
        return whole <= 0
                ? Optional.empty()
                : Optional.of(new Share(Math.toIntExact((part * 10_000L + whole / 2) / whole)));
    }
}
