package no.tunet.register.wanted;

/** A notice, whether the reader is a farm that may answer, has answered, or is the buyer who may take it back. */
public record WantedView(Notice notice, boolean mayAnswer, boolean answered, boolean own) {}
