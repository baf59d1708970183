package no.tunet.ui;

/** A link with its words: the text is already in the reader's language. */
public record Link(String text, String href) {}
