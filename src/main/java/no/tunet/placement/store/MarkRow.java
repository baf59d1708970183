package no.tunet.placement.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.HalfDay;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.Mark;

/** A mark with where it belongs, who made it and, for a correction, why. */
public record MarkRow(
        PlacementId placement, LocalDate on, HalfDay half, Mark mark, UUID madeBy, Optional<String> reason) {}
