package no.tunet.directory.offering;

import java.util.Set;
import no.tunet.directory.OfferId;
import no.tunet.directory.OfferStatus;
import no.tunet.kernel.TargetGroup;

/** One of a farm's own offers: places a week in all, and how many of them an agreement holds today. */
public record OfferListRow(
        OfferId id, String name, OfferStatus status, Set<TargetGroup> groups, int placesAWeek, int takenAWeek) {}
