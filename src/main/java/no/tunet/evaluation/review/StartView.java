package no.tunet.evaluation.review;

import java.util.List;
import no.tunet.ui.Option;

/** The agreements an evaluation can be started for. */
public record StartView(List<Option> agreements) {}
