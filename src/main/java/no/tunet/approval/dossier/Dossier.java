package no.tunet.approval.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.approval.domain.Application;
import no.tunet.kernel.OrganisationId;

/** A farm's latest application: its fields as typed, when it was begun, saved and sent, and what was done with it. */
public record Dossier(
        UUID id,
        OrganisationId farm,
        int ordinal,
        Map<String, List<String>> typed,
        LocalDate begunOn,
        LocalDate savedOn,
        Optional<LocalDate> sentOn,
        int version,
        Application application) {
    /** The name the farm wants on the map; empty until it is typed. */
    public String displayName() {
        return typed.getOrDefault("displayName", List.of()).stream().findFirst().orElse("");
    }
}
