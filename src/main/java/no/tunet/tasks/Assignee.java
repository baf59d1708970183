package no.tunet.tasks;

import java.util.Optional;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;
import no.tunet.kernel.UnitId;

/** Who a task waits for: one person, or everybody who acts in a role, in one unit or in the whole organisation. */
public sealed interface Assignee {
    record ToPerson(PersonId person) implements Assignee {}

    record ToRole(Role role, Optional<UnitId> unit) implements Assignee {}

    static Assignee person(PersonId person) {
        return new ToPerson(person);
    }

    static Assignee role(Role role, Optional<UnitId> unit) {
        return new ToRole(role, unit);
    }
}
