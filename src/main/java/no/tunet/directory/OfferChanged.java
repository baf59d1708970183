package no.tunet.directory;

/** Something that the register shows of an offer has changed: what it says, whether it is shown, its free places, its farm's closed weeks or approval. */
public record OfferChanged(OfferId offer) {}
