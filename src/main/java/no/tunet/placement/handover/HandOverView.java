package no.tunet.placement.handover;

import java.time.LocalDate;
import java.util.List;
import no.tunet.kernel.Reason;

/** One hand-over as a party sees it: what lies at the farm now, what stands in the way, and whether the reader may hand over. */
public record HandOverView(
        HandOverRow row, HandOverRow.Counts recorded, List<Reason> objections, LocalDate earliest, boolean farm) {}
