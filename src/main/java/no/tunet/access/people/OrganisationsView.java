package no.tunet.access.people;

import java.util.List;
import no.tunet.kernel.OrganisationKind;
import no.tunet.party.OrganisationView;

/** The registered organisations, and the kinds that may be added. */
public record OrganisationsView(List<OrganisationView> organisations, List<OrganisationKind> kinds) {}
