package no.tunet.placement;

import java.time.LocalDate;
import no.tunet.agreement.AgreementId;

/** A placement's last day is over. */
public record PlacementEnded(PlacementId placement, AgreementId agreement, LocalDate lastDay) {}
