package no.tunet.agreement.domain;

import java.time.LocalDate;
import java.util.Optional;

/** What must be known on the day of signing: the farm's approval or a leader's exception, and the first lawful day. */
public record SigningFacts(boolean farmApproved, boolean exceptionRecorded, Optional<LocalDate> signableFrom) {}
