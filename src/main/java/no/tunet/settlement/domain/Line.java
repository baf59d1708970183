package no.tunet.settlement.domain;

import java.util.List;
import java.util.UUID;
import no.tunet.kernel.Money;

/** One line of a basis: a placement under its reference, what is paid, and the days it is made of. Refuses a line without days. */
public record Line(UUID placement, String reference, LineAbout about, List<LineDay> days) {
    public Line {
        if (days.isEmpty()) {
            throw new IllegalArgumentException("a line opens to at least one day");
        }
        days = List.copyOf(days);
    }

    public Money amount() {
        return Money.sum(days.stream().map(LineDay::amount).toList());
    }

    /** True when both are about the same thing for the same placement, so that one replaces the other when a basis is sent again. */
    public boolean sameSubject(Line other) {
        return placement.equals(other.placement) && about.equals(other.about);
    }
}
