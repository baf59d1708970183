package no.tunet.tasks;

import java.time.LocalDate;
import no.tunet.kernel.Reason;

/** Something open about an object: what, and by when. */
public record OpenTask(Reason text, LocalDate dueOn) {}
