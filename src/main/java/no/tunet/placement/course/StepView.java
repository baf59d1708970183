package no.tunet.placement.course;

import java.util.List;
import no.tunet.placement.PlacementId;
import no.tunet.ui.Option;

/** The form of one step: which noun it is, which causes may be chosen, and which fields it has. */
public record StepView(
        PlacementId id,
        String noun,
        String reference,
        String farm,
        List<Option> causes,
        boolean hasDate,
        boolean hasSecondDate,
        boolean hasText,
        int version) {}
