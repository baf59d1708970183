package no.tunet.purchase.decision;

import no.tunet.purchase.PurchaseFile;
import no.tunet.purchase.domain.PurchaseState;

/** The proposal that waits for a decision. */
public record DecisionView(
        PurchaseFile file, PurchaseState.AwardProposed proposed, String farm, boolean farmApproved, String proposer) {}
