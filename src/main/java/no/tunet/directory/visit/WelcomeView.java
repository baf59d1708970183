package no.tunet.directory.visit;

/** What the form for the farm's own page must know: whether the farm may choose to be shown before it is approved. */
public record WelcomeView(boolean inProcess) {}
