package no.tunet.quality.evidence;

import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.quality.store.EvidenceStore;
import no.tunet.ui.Download;
import no.tunet.ui.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Hands out a kept file: a picture to be shown, anything else to be saved. For others than those it concerns it does not exist. */
@Controller
public class EvidencePage {
    private final EvidenceStore store;

    EvidencePage(EvidenceStore store) {
        this.store = store;
    }

    @Allowed(data = DataKind.K2_APPROVAL, right = Right.CREATE)
    @GetMapping("/kvalitet/vedlegg/{id}")
    @Transactional(readOnly = true)
    public Download show(@PathVariable UUID id) {
        var file = store.content(id).orElseThrow(NotFound::new);
        return new Download(
                file.fileName(),
                file.mediaType(),
                file.content(),
                file.mediaType().equals("image/jpeg"));
    }
}
