package no.tunet.programme;

import java.time.LocalDate;
import java.util.List;
import no.tunet.kernel.OrganisationId;
import no.tunet.programme.domain.Difference;
import no.tunet.programme.domain.Mandate;

/** A programme as it was read in: whose it is, its mandate and where its papers differ. */
public record ProgrammeView(
        ProgrammeId id, OrganisationId owner, Mandate mandate, List<Difference> differences, LocalDate importedOn) {}
