package no.tunet.settlement.month;

import java.util.Optional;

/** One line of a basis with the form about it. */
public record LineView(BasisView basis, LineRow line) {
    static Optional<LineView> of(BasisView basis, int number) {
        return basis.lines().stream()
                .filter(l -> l.number() == number)
                .findFirst()
                .map(line -> new LineView(basis, line));
    }

    public String path() {
        return basis.path() + "/linjer/" + line.number();
    }
}
