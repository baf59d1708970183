package no.tunet.directory.domain;

/** Where a search measures from: a place a person can recognise, and its position. */
public record Origin(String name, Position position) {}
