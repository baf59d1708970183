package no.tunet.programme;

import java.time.Instant;
import no.tunet.kernel.OrganisationId;
import no.tunet.programme.domain.CallState;
import no.tunet.programme.domain.CallTerms;

/** A call with its terms, where it stands and the version that was read. */
public record CallView(
        CallId id,
        ProgrammeId programme,
        OrganisationId owner,
        CallTerms terms,
        CallState state,
        Instant changedAt,
        int version) {

    /** Applications are taken at this moment: published, not closed, and in time. */
    public boolean takesApplicationsAt(Instant moment) {
        return state instanceof CallState.Open && terms.deadline().isInTime(moment);
    }

    public String path() {
        return id.path();
    }
}
