package no.tunet.agreement;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.agreement.domain.Party;
import no.tunet.agreement.domain.Terms;
import no.tunet.kernel.PersonId;

/** One version of an agreement's content: amendment 0 is the agreement itself, a round is one sending to the parties. Amendments come from either party. */
public record Content(
        int amendment,
        int round,
        Status status,
        Terms terms,
        String hash,
        LocalDate effectiveOn,
        String reason,
        Party proposedFor,
        PersonId madeBy,
        LocalDate madeOn,
        Optional<LocalDate> agreedOn) {
    /** Being written, sent to both parties, agreed, or taken back. */
    public enum Status {
        DRAFT,
        SENT,
        AGREED,
        WITHDRAWN
    }

    public boolean isOpen() {
        return status == Status.DRAFT || status == Status.SENT;
    }
}
