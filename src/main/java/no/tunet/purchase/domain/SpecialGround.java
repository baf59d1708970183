package no.tunet.purchase.domain;

/** A special ground the buyer claims for not announcing. */
public sealed interface SpecialGround {
    /** No special ground. */
    record None() implements SpecialGround {}

    /** One named user: competition would force out confidential data, and the user refuses or limits disclosure (FOA § 30-4). Both must hold. */
    record NamedUser(boolean forcesOutConfidentialData, boolean userRefuses, String reason) implements SpecialGround {}

    /** Only one supplier can deliver, for technical reasons or by exclusive right, and there is no reasonable alternative (FOA §§ 5-2, 13-4). */
    record OneSupplier(boolean technicalOrExclusive, boolean noAlternative, String reason) implements SpecialGround {}
}
