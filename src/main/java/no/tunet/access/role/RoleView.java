package no.tunet.access.role;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Role;

/** The roles a person may act in today. */
public record RoleView(UUID current, List<Seat> seats) {
    /** One role in one organisation, with the unit it is limited to and its last day where there is one. */
    public record Seat(
            UUID membership, Role role, String organisation, Optional<String> unit, Optional<LocalDate> until) {}
}
