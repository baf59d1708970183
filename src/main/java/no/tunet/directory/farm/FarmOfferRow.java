package no.tunet.directory.farm;

import java.util.Optional;
import java.util.Set;
import no.tunet.directory.OfferId;
import no.tunet.kernel.Money;
import no.tunet.kernel.TargetGroup;

/** A published offer on a farm's page, with free places a week today. */
public record FarmOfferRow(OfferId id, String name, Set<TargetGroup> groups, Optional<Money> price, int freeAWeek) {}
