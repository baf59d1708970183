package no.tunet.placement.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.placement.domain.Incident;

/** One incident, whom to ring, what is done about it, and both parties' comments. */
public record IncidentView(
        UUID id,
        Incident incident,
        String what,
        String done,
        Instant reportedAt,
        Optional<Ring> ring,
        List<Said> comments,
        LocalDate meetingBy,
        boolean mayFollowUp,
        boolean isFarm) {
    /** Whom the farm rings: the municipality, and the participant's own contact. */
    public record Ring(String callName, String contact, String contactPhone, String municipalityPhone) {}

    /** One comment: which party, when, what. */
    public record Said(String by, Instant at, String text) {}

    public boolean isOpen() {
        return !(incident instanceof Incident.Closed);
    }
}
