package no.tunet.programme;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Money;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.programme.domain.Proposal;

/** An application as it was sent, with when it was received and the receipt. */
public record SubmissionView(
        UUID id,
        ApplicationId application,
        OrganisationId applicant,
        CallId call,
        int number,
        Proposal proposal,
        String sha256,
        Money asked,
        Instant receivedAt,
        Optional<UUID> receipt,
        Optional<Instant> withdrawnAt,
        Optional<String> withdrawnReason) {

    public ObjectRef ref() {
        return new ObjectRef("submission", id);
    }

    /** The address of the one-page summary. */
    public String path() {
        return "/vurderinger/" + id;
    }
}
