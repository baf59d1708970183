package no.tunet.agreement.domain;

import java.time.LocalDate;
import no.tunet.kernel.PersonId;

/** A numbered change of the content that both parties must consent to; it holds from its effect date. */
public record Amendment(
        int number,
        LocalDate effectiveOn,
        Terms terms,
        String reason,
        PersonId proposedBy,
        Party proposedFor,
        Consents consents) {
    public String hash() {
        return TermsText.hash(terms);
    }
}
