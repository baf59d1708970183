package no.tunet.quality.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.quality.domain.PointAnswer;
import no.tunet.quality.domain.PointRecord;
import no.tunet.quality.domain.SheetKind;
import no.tunet.quality.store.EvidenceStore;
import no.tunet.ui.ObjectHead;

/** A sheet to read, and to fill in when it is open for the reader: sections of cards. */
public record SheetView(
        UUID id,
        ObjectHead head,
        SheetKind kind,
        boolean open,
        boolean offline,
        LocalDate startedOn,
        int answered,
        int total,
        List<SectionCard> sections,
        Optional<UUID> audit) {
    /** A section with its points and how many are answered. */
    public record SectionCard(String key, String anchor, String standard, String name, int answered, List<Card> cards) {
        public boolean canConfirm() {
            return cards.stream()
                    .anyMatch(c -> c.record() instanceof PointRecord.Unanswered
                            && c.before().isPresent());
        }
    }

    /** A point: what is asked, what stands, what was said last time, what shows it. */
    public record Card(
            String key,
            String anchor,
            String code,
            String text,
            boolean evidence,
            boolean critical,
            UUID nextId,
            PointRecord record,
            Optional<PointAnswer> before,
            List<EvidenceStore.Kept> files) {}
}
