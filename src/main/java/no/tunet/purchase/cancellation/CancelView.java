package no.tunet.purchase.cancellation;

import no.tunet.purchase.PurchaseFile;

/** The purchase that is to be given up. */
public record CancelView(PurchaseFile file) {}
