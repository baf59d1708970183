package no.tunet.placement.register;

import java.util.List;
import no.tunet.ui.Option;

/** The question why somebody wants to read a participant's page. */
public record PurposeView(String path, String reference, List<Option> purposes) {}
