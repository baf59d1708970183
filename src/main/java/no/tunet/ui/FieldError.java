package no.tunet.ui;

import no.tunet.kernel.Reason;

/** What is wrong with one field; the empty field name means the form as a whole. */
public record FieldError(String field, Reason reason) {}
