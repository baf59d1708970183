package no.tunet.programme.domain;

import no.tunet.kernel.Money;

/** A measure of a programme with its budget. */
public record Measure(int number, Wording name, Money budget) {}
