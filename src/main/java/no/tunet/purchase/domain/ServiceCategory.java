package no.tunet.purchase.domain;

/** How procurement law sorts a service: health and social (FOA annex 3), special (annex 2), or any other. Education counts as health and social. */
public enum ServiceCategory {
    HSS,
    SPECIAL,
    OTHER
}
