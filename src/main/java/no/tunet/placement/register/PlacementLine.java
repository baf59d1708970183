package no.tunet.placement.register;

import java.time.LocalDate;
import no.tunet.placement.PlacementId;

/** One placement of a participant, as the participant's page lists it. */
public record PlacementLine(PlacementId id, String farm, String state, LocalDate since, LocalDate from, LocalDate to) {}
