package no.tunet.placement.sheet;

import no.tunet.placement.PlacementId;

/** The form for the information sheet. */
public record SheetView(PlacementId id, String reference, boolean shared) {}
