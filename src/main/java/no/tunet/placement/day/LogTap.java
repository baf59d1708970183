package no.tunet.placement.day;

import java.time.LocalDate;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.DayLog;
import org.springframework.modulith.NamedInterface;

/** The four taps about one day of one placement. */
@NamedInterface("commands")
public record LogTap(PlacementId placement, LocalDate on, DayLog log) {}
