package no.tunet.placement.sheet;

import org.springframework.modulith.NamedInterface;

/** What the farm needs to know: what to call the person, allergies, safety, pick-up, whom to ring, and the municipality's phone. "None" is an answer. */
@NamedInterface("commands")
public record InformationSheet(
        String callName,
        String allergies,
        String safety,
        String pickUp,
        String emergencyContact,
        String emergencyPhone,
        String buyerPhone) {}
