package no.tunet.directory.search;

/** One choice that narrows the search, and how many offers it leaves. */
public record Facet(String value, String label, long count) {}
