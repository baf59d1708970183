package no.tunet.kernel;

/** How people get to a farm and home again. */
public enum Transport {
    FARM_DRIVES,
    PUBLIC_TRANSPORT,
    BUYER_DRIVES
}
