package no.tunet.directory;

/** What everybody may see of an offer may have changed: its words, its price, its places or whether it is shown at all. */
public record OfferChanged(OfferId offer) {}
