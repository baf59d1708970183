package no.tunet.purchase.domain;

import no.tunet.kernel.Money;

/** Everything the route depends on: value and its build-up, classification, buyer, date, kind of deal and special ground. */
public record RouteQuestion(
        ValueBasis value,
        Classification classification,
        BuyerType buyer,
        LegalDate date,
        Arrangement arrangement,
        SpecialGround ground) {

    RouteQuestion withValue(Money total) {
        return new RouteQuestion(
                ValueBasis.of(new Payment.FixedTotal(total, Money.ZERO)),
                classification,
                buyer,
                date,
                arrangement,
                ground);
    }

    RouteQuestion withDate(LegalDate other) {
        return new RouteQuestion(value, classification, buyer, other, arrangement, ground);
    }

    RouteQuestion withGround(SpecialGround other) {
        return new RouteQuestion(value, classification, buyer, date, arrangement, other);
    }
}
