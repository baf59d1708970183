package no.tunet.placement.store;

import java.time.LocalDate;
import no.tunet.kernel.HalfDay;

/** Somebody is expected on a half-day; {@code farmClosed} when the farm has closed that day. */
public record ExpectedHalfDay(SlotRow slot, LocalDate on, HalfDay half, boolean farmClosed) {}
