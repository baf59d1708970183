package no.tunet.placement.domain;

import no.tunet.kernel.Period;

/**
 * What one legal basis asks for while it is in force: the paragraph, the duty to decide, whether the decision must cover the whole plan, whether a
 * responsible teacher must be named, and whether people at the farm must show a police certificate. An unverified row says so on the screen.
 */
public record LegalBasisRule(
        LegalBasis basis,
        String paragraph,
        Period inForce,
        DecisionDuty decision,
        boolean decisionCoversPlan,
        boolean teacherNeeded,
        boolean certificateNeeded,
        boolean verified) {}
