package no.tunet.agreement.domain;

import java.time.Instant;
import java.time.LocalDate;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;

/** One person's yes for one party: name, role, business day, real time, and the hash of the content said yes to. */
public record Consent(PersonId person, String name, Role role, LocalDate on, Instant at, String hash) {}
