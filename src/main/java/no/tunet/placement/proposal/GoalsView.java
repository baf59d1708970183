package no.tunet.placement.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.placement.PlacementId;
import no.tunet.ui.Step;

/** The goals of a placement, in the participant's own words. */
public record GoalsView(PlacementId id, String reference, List<Step> steps, List<Row> goals) {
    /** One goal and whether it has been reached. */
    public record Row(UUID id, String wording, LocalDate setOn, Optional<LocalDate> reachedOn) {}
}
