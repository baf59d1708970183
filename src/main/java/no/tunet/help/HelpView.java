package no.tunet.help;

import java.util.List;

/** The steps of the path and the common questions, as text keys in reading order. */
public record HelpView(List<String> steps, List<String> questions) {}
