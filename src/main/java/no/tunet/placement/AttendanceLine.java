package no.tunet.placement;

import java.math.BigDecimal;
import java.time.LocalDate;
import no.tunet.kernel.HalfDay;

/** One half-day of one placement: what happened, whether the farm drove, and extra hours (in quarters). The reference is no person's name. */
public record AttendanceLine(
        PlacementId placement,
        String reference,
        LocalDate on,
        HalfDay half,
        AttendanceState state,
        boolean transport,
        BigDecimal extraHours) {}
