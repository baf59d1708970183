package no.tunet.programme.award;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Money;

/** A complaint as it was received, and what became of it once it is answered. */
public record Complaint(UUID id, String text, LocalDate on, Optional<Outcome> outcome) {
    /** The decision was reversed to an amount, or, when it was not upheld, the complaint was sent on; why, and the letter. */
    public record Outcome(boolean upheld, Money amount, String reasons, LocalDate on, UUID letter) {}
}
