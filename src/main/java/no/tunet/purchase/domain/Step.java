package no.tunet.purchase.domain;

import java.time.LocalDate;
import no.tunet.kernel.PersonId;

/** Who did something to a purchase, and on which business day. */
public record Step(PersonId by, LocalDate on) {}
