package no.tunet.placement.incident;

import java.util.List;
import java.util.UUID;
import no.tunet.ui.Option;

/** The report form. */
public record NewIncidentView(UUID nextId, List<Option> subjects) {}
