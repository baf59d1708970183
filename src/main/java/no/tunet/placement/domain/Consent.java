package no.tunet.placement.domain;

import java.time.LocalDate;

/** One consent for one purpose; a withdrawal is kept beside the consent it ends. */
public sealed interface Consent {
    ConsentPurpose purpose();

    ConsentGiver giver();

    LocalDate givenOn();

    /** Holds until somebody withdraws it. */
    record InForce(ConsentPurpose purpose, ConsentGiver giver, LocalDate givenOn) implements Consent {}

    /** Was taken back; it counts for nothing from that moment. */
    record Withdrawn(ConsentPurpose purpose, ConsentGiver giver, LocalDate givenOn, LocalDate withdrawnOn)
            implements Consent {}
}
