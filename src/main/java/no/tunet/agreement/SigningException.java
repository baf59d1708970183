package no.tunet.agreement;

import java.time.LocalDate;
import no.tunet.kernel.PersonId;

/** A named leader's exception from the rule that the farm is approved on the day of signing, with the reason. */
public record SigningException(PersonId leader, LocalDate on, String reason) {}
