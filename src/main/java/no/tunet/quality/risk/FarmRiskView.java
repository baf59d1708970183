package no.tunet.quality.risk;

import java.util.UUID;

/** A farm's risks and emergency plan as the auditor and the approval body read them. */
public record FarmRiskView(UUID audit, String farm, RiskView risks, PlanView plan) {}
