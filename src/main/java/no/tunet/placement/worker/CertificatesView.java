package no.tunet.placement.worker;

import java.util.List;
import no.tunet.placement.PlacementId;
import no.tunet.ui.Option;

/** Who at the farm has shown the municipality a certificate, and the form for one more. */
public record CertificatesView(
        PlacementId id,
        String reference,
        String farm,
        List<WorkerRow> workers,
        List<Option> names,
        List<Option> kinds) {}
