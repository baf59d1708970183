package no.tunet.purchase.domain;

import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Money;

/** What the value is built up from: this contract's payment, lots planned together with it, and the maximum where it is a framework. */
public record ValueBasis(Payment payment, List<Money> lotsTogether, Optional<Money> frameworkMaximum) {
    public ValueBasis {
        lotsTogether = List.copyOf(lotsTogether);
    }

    public static ValueBasis of(Payment payment) {
        return new ValueBasis(payment, List.of(), Optional.empty());
    }
}
