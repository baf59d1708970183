package no.tunet.approval;

import java.time.LocalDate;
import no.tunet.kernel.OrganisationId;

/** A paper that the approval rests on lapses soon and is not renewed: {@code on} is the first day without it. Told once. */
public record PaperLapses(OrganisationId farm, LocalDate on) {}
