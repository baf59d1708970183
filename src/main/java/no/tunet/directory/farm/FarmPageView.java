package no.tunet.directory.farm;

import java.util.List;
import no.tunet.approval.ApprovalStatus;
import no.tunet.directory.FarmView;

/** A farm's page: what it tells, whether it is approved, its offers and when it is closed. */
public record FarmPageView(
        FarmView farm, ApprovalStatus approval, List<FarmOfferRow> offers, List<ClosedWeekRow> closed, boolean own) {}
