package no.tunet.purchase.domain;

/** How long the buyer waits between the letter to the suppliers and the signing. */
public sealed interface Standstill {
    /** No duty to wait. */
    record None() implements Standstill {}

    /** A number of calendar days, by electronic letter and otherwise (FOA § 30-9). */
    record Days(RuleParameter electronic, RuleParameter otherwise) implements Standstill {}

    /** A reasonable time that the buyer sets (Part II). */
    record Reasonable() implements Standstill {}

    /** A statutory time that this rule book holds no number for; the buyer looks it up (FOA § 25-2). */
    record LookUp(String paragraph) implements Standstill {}
}
