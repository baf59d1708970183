package no.tunet.purchase;

import java.time.LocalDate;

/** The decision on a purchase no longer holds: it was taken back, or the purchase was cancelled. */
public record AwardWithdrawn(PurchaseId purchase, LocalDate on) {}
