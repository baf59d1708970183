package no.tunet.purchase.domain;

/** Who buys, as FOA § 5-3 tells them apart: a state authority, or a municipality and other public body. */
public enum BuyerType {
    SUBCENTRAL,
    STATE
}
