package no.tunet.comparison.domain;

import java.util.Set;
import java.util.UUID;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;

/** Who acts, and what the sheet holds: whether today's side is answered, which offers have lines, how many scores there are and what is unknown. */
public record VerdictFacts(
        PersonId actor,
        Role role,
        boolean ownUnit,
        boolean todayAnswered,
        Set<UUID> offers,
        int scores,
        int unknownLines) {}
