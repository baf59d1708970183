package no.tunet.placement.course;

import java.util.List;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.placement.PlacementId;

/** The leader's question: shall this placement start, and on which day. */
public record StartView(
        PlacementId id,
        String reference,
        String farm,
        Period planned,
        List<HalfDayOfWeek> wanted,
        List<Reason> missing,
        int version) {}
