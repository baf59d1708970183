package no.tunet.quality.domain;

/** A point as it stands in a sheet: under a key that is the same every year. */
public record SheetPoint(String key, String sectionKey, Point point) {}
