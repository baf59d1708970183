package no.tunet.directory.feedback;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.OrganisationId;

/** A word about a farm's page, for those who read it, and what was answered. */
public record FeedbackView(
        UUID id,
        OrganisationId farm,
        String farmName,
        Optional<FeedbackKind> kind,
        String words,
        LocalDate sentOn,
        Optional<Answered> answer) {
    /** The answer, from the farm or the approval body ({@code FARM}, {@code APPROVAL_BODY}). */
    public record Answered(LocalDate on, String by, String words) {}
}
