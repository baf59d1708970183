package no.tunet.purchase.decision;

import no.tunet.purchase.PurchaseFile;

/** The purchase whose decision is to be taken back. */
public record AnnulView(PurchaseFile file) {}
