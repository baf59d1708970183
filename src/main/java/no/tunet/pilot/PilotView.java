package no.tunet.pilot;

import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;

/** A pilot as a list shows it: whose it is, its name and the days it runs. */
public record PilotView(PilotId id, OrganisationId owner, String title, Period period) {}
