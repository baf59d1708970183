package no.tunet.quality.deviation;

import java.util.List;
import java.util.UUID;
import no.tunet.quality.domain.DeviationRules.Done;
import no.tunet.quality.store.EvidenceStore;
import no.tunet.ui.ObjectHead;

/** A deviation with what has been shown and said about it, and what the reader may do. */
public record DeviationView(
        UUID id,
        ObjectHead head,
        DeviationRow row,
        String text,
        boolean mayShow,
        boolean mayAnswer,
        boolean closesItself,
        UUID nextId,
        List<Done> steps,
        List<EvidenceStore.Kept> files) {}
