package no.tunet.quality.domain;

/** One thing that is asked; with evidence a yes must be shown by a file, and a no to a critical one is a critical deviation. */
public record Point(String code, Words text, boolean evidence, boolean critical) {}
