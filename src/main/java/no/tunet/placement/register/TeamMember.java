package no.tunet.placement.register;

import java.time.LocalDate;
import no.tunet.kernel.PersonId;

/** Somebody who works with a participant, and since when. */
public record TeamMember(PersonId id, String name, LocalDate since) {}
