package no.tunet.purchase.file;

import no.tunet.ui.ObjectHead;

/** The page of a purchase. */
public record PurchaseFileView(PurchaseOverview overview, ObjectHead head) {}
