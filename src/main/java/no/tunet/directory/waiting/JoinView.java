package no.tunet.directory.waiting;

import java.util.List;
import no.tunet.directory.OfferId;
import no.tunet.kernel.HalfDayOfWeek;

/** An offer one may wait for: its half-days, and how many wait already. */
public record JoinView(OfferId offer, String name, String farmName, List<HalfDayOfWeek> open, int waiting) {}
