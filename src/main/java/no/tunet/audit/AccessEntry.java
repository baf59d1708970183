package no.tunet.audit;

import java.time.Instant;
import java.util.Optional;

/** One reading of a participant's data: who (name when a colleague's), from which organisation, in which role, when and why. */
public record AccessEntry(
        Optional<String> readerName, String readerOrganisation, String role, String purpose, Instant at) {}
