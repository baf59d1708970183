package no.tunet.directory.feedback;

import java.util.UUID;

/** The farm a word is about. */
public record FeedbackFormView(UUID farm, String name) {}
