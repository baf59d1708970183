package no.tunet.placement.proposal;

import java.util.List;
import no.tunet.placement.PlacementId;
import no.tunet.ui.Option;
import no.tunet.ui.Step;

/** The second step: the legal ground, each with its paragraph and what it asks for on the planned first day. */
public record GroundView(PlacementId id, String reference, List<Step> steps, List<Option> bases, int version) {}
