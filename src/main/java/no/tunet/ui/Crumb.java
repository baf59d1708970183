package no.tunet.ui;

/** One noun on the way from the start page to where the reader is. */
public record Crumb(String text, String href) {}
