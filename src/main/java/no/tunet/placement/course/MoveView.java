package no.tunet.placement.course;

import java.util.List;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.PlacementId;
import no.tunet.ui.Option;

/** The form for other half-days. */
public record MoveView(
        PlacementId id, ParticipantId participant, String reference, String farm, List<Option> halfDays) {}
