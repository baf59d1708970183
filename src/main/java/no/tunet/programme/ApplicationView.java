package no.tunet.programme;

import java.time.Instant;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;
import no.tunet.programme.domain.Proposal;

/** An application as its authors see it: the latest words, whether it is sent, who saved it last and the version that was read. */
public record ApplicationView(
        ApplicationId id,
        OrganisationId applicant,
        CallId call,
        Proposal proposal,
        boolean submitted,
        Instant changedAt,
        PersonId changedBy,
        boolean mine,
        int version) {}
