package no.tunet.placement.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;

/** A hand-over: of which agreement, between whom, when at the latest, and the receipt once it is done. */
public record HandOverRow(
        UUID agreement,
        OrganisationId buyer,
        String buyerName,
        OrganisationId farm,
        String farmName,
        String title,
        LocalDate lastDay,
        LocalDate due,
        Optional<Receipt> receipt) {

    /** Who handed over, when, how much, and the SHA-256 of what was taken over. */
    public record Receipt(LocalDate on, Instant at, String by, Counts counts, String hash) {}

    /** Pieces of each kind; sheets are deleted, the others stay with the buyer. */
    public record Counts(int marks, int dayLogs, int incidents, int comments, int sheets) {}

    public String path() {
        return "/overleveringer/" + agreement;
    }

    public ObjectRef ref() {
        return new ObjectRef("hand-over", agreement);
    }
}
