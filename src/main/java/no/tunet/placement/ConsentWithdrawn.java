package no.tunet.placement;

import no.tunet.placement.domain.ConsentPurpose;

/** A participant has taken a consent back; what follows from it happens in the same transaction. */
public record ConsentWithdrawn(ParticipantId participant, ConsentPurpose purpose) {}
