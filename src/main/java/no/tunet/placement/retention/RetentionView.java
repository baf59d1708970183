package no.tunet.placement.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.domain.Retention;
import no.tunet.ui.Paging;

/** The participants whose use has ended, what becomes of their files, and what has been deleted before. */
public record RetentionView(List<Row> rows, Paging paging, List<Done> done) {
    /** One file: reference only, the ended use, and its fate. */
    public record Row(
            ParticipantId id,
            String reference,
            LocalDate lastEntryOn,
            Retention fate,
            boolean due,
            Optional<String> held) {}

    /** A deletion that has happened: never whose. */
    public record Done(LocalDate on, String kind, String ground, String reason, int pieces) {}
}
