package no.tunet.settlement.domain;

import no.tunet.kernel.Money;
import no.tunet.kernel.Period;

/** A price of the agreement in øre without value added tax, and the days it is valid. */
public record Rate(PriceUnit unit, Money price, Period validity) {}
