package no.tunet.continuity.departure;

import java.util.List;
import java.util.Optional;
import no.tunet.kernel.PersonId;
import no.tunet.tasks.Responsible;

/** What will happen when a person leaves: whose work moves, and how much. */
public record DepartureView(PersonId person, String name, List<Responsible> objects) {
    public long withoutDeputy() {
        return objects.stream()
                .filter(o -> o.owner().equals(Optional.of(person)) && o.deputy().isEmpty())
                .count();
    }
}
