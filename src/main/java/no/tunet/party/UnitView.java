package no.tunet.party;

import no.tunet.kernel.UnitId;

/** A unit inside an organisation, such as a service for mental health. */
public record UnitView(UnitId id, String name) {}
