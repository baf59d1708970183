package no.tunet.placement.worker;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.tunet.placement.domain.CertificateKind;

/** A person at the farm, with the certificates that buyers have been shown: kind, dates and by whom, never content. */
public record WorkerRow(UUID id, String name, boolean sporadicNeverAlone, LocalDate from, List<Shown> shown) {
    public WorkerRow {
        shown = List.copyOf(shown);
    }

    /** One showing of a certificate. */
    public record Shown(CertificateKind kind, LocalDate issuedOn, LocalDate shownOn, String checkedBy, String to) {}
}
