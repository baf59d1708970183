package no.tunet.quality.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.quality.store.EvidenceStore;
import no.tunet.quality.store.EvidenceStore.About;
import no.tunet.quality.store.EvidenceStore.NewEvidence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a file about a point or a deviation. A picture needs words for those who do not see it. */
@Component
public class KeepEvidence {
    private static final int MOST_EACH = 200;

    private final EvidenceStore store;
    private final BusinessClock clock;

    KeepEvidence(EvidenceStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** A file as it came, with an id made where it was chosen so that it counts once. */
    public record Sent(
            UUID id, OrganisationId farm, About about, UUID aboutId, String point, String described, byte[] raw) {}

    @Transactional
    public Decision<UUID> keep(Sent sent) {
        var reasons = new ArrayList<Reason>();
        var clean = CleanFile.of(sent.raw());
        Optional<CleanFile> file = Optional.empty();
        switch (clean) {
            case Decision.Accepted<CleanFile>(var kept) -> file = Optional.of(kept);
            case Decision.Refused<CleanFile>(var why) -> reasons.addAll(why);
        }
        if (sent.described().isBlank() && file.map(CleanFile::isPicture).orElse(true)) {
            reasons.add(Reason.of("quality.file.words-missing"));
        }
        if (store.about(sent.aboutId()).size() >= MOST_EACH) {
            reasons.add(Reason.of("quality.file.too-many", MOST_EACH));
        }
        if (!reasons.isEmpty()) {
            return new Decision.Refused<>(List.copyOf(reasons));
        }
        CleanFile kept = file.orElseThrow();
        store.add(
                new NewEvidence(
                        sent.id(),
                        sent.farm(),
                        sent.about(),
                        sent.aboutId(),
                        sent.point(),
                        "vedlegg-" + sent.id().toString().substring(24) + (kept.isPicture() ? ".jpg" : ".pdf"),
                        sent.described(),
                        kept.mediaType(),
                        kept.content(),
                        kept.width(),
                        kept.height(),
                        kept.sha256()),
                Acting.member().person(),
                clock.today());
        return Decision.accepted(sent.id());
    }
}
