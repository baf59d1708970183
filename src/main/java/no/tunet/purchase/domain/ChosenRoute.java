package no.tunet.purchase.domain;

import java.util.Optional;
import no.tunet.kernel.Money;

/** The route of a purchase: what was asked, what the rules advised, and where the adviser went another way, which way and why. */
public record ChosenRoute(
        RouteQuestion question, Route advised, Money value, Optional<Deviation> deviation, Step step) {
    /** Another route than the advised one, with a written reason. */
    public record Deviation(Route instead, String reason) {}

    /** The route that is followed. */
    public Route followed() {
        return deviation.map(Deviation::instead).orElse(advised);
    }
}
