package no.tunet.directory.waiting;

import no.tunet.directory.OfferId;

/** Somebody has left the line of an offer: the next one's turn may have come. */
public record LineMoved(OfferId offer) {}
