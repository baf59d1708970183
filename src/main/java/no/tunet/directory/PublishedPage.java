package no.tunet.directory;

import java.util.List;

/** One page of published offers, numbered from 1, and how many there are in all. */
public record PublishedPage(List<PublishedOffer> offers, int number, int size, long total) {}
