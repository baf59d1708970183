package no.tunet.placement.register;

import java.util.List;
import no.tunet.ui.Option;

/** The form for a new participant. */
public record NewParticipantView(List<Option> units, List<Option> groups, List<Option> languages) {}
