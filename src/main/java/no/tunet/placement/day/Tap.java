package no.tunet.placement.day;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.HalfDay;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.Mark;
import org.springframework.modulith.NamedInterface;

/** A mark for one half-day of one placement; a correction says why. */
@NamedInterface("commands")
public record Tap(PlacementId placement, LocalDate on, HalfDay half, Mark mark, Optional<String> reason) {}
