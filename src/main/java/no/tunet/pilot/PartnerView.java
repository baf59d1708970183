package no.tunet.pilot;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.OrganisationId;

/** An organisation in a pilot: what it is there, and the day it made its own plan, where it has one. */
public record PartnerView(OrganisationId organisation, Part part, Optional<LocalDate> localPlanSince) {
    /** What a partner is in a pilot. */
    public enum Part {
        OWNER,
        BUYER,
        PARTNER,
        FUNDER;

        /** Whoever only pays has no lines and no plan of its own. */
        public boolean worksInIt() {
            return this != FUNDER;
        }
    }
}
