package no.tunet.approval.decision;

import no.tunet.kernel.OrganisationId;

/** The form for one decision about a farm. */
public record DecisionView(OrganisationId farm, String farmName, Verb verb, String path) {}
