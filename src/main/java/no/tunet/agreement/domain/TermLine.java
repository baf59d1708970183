package no.tunet.agreement.domain;

import no.tunet.kernel.Reason;

/** One line of the agreement as people read it: which line it is, and its text as a message with parameters. */
public record TermLine(String id, String label, Reason text) {}
