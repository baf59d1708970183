package no.tunet.pilot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.OrganisationId;
import no.tunet.pilot.domain.PartnerLine;

/** An organisation in a pilot: what it is there, its own lines, and the day it made its own plan, where it has one. */
public record PartnerView(
        OrganisationId organisation, Part part, Optional<LocalDate> localPlanSince, List<PartnerLine> lines) {
    public PartnerView {
        lines = List.copyOf(lines);
    }

    /** The lines of all of them. */
    public static List<PartnerLine> lines(List<PartnerView> partners) {
        return partners.stream().flatMap(p -> p.lines().stream()).toList();
    }

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
