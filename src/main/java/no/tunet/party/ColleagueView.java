package no.tunet.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.MembershipId;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;
import no.tunet.kernel.UnitId;

/** A person in an organisation, with the roles held there today. */
public record ColleagueView(PersonId id, String name, String email, boolean active, List<Seat> seats) {
    /** One role in one unit (or the whole organisation), until a day. */
    public record Seat(
            MembershipId membership,
            Role role,
            Optional<UnitId> unit,
            Optional<String> unitName,
            boolean administrator,
            LocalDate until) {}

    public boolean holds(Role role) {
        return seats.stream().anyMatch(s -> s.role() == role);
    }
}
