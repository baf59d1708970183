package no.tunet.register.upkeep;

import no.tunet.register.ListingState;

/** The state of the register and how many postal codes are known. */
public record UpkeepView(ListingState state, long postalCodes, boolean mayBring) {}
