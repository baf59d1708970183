package no.tunet.placement.proposal;

import java.util.List;
import no.tunet.placement.ParticipantId;
import no.tunet.ui.Option;
import no.tunet.ui.Step;

/** The first step: where and when. */
public record ProposalView(
        ParticipantId participant,
        String reference,
        List<Step> steps,
        List<Option> agreements,
        List<Option> halfDays,
        List<Option> colleagues) {}
