package no.tunet.quality.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.quality.domain.SheetKind;
import no.tunet.quality.store.SheetStore.Conclusion;

/** A sheet as it is printed: every point with its answer, and the pictures that show it. */
public record ReportView(
        String farm,
        SheetKind kind,
        int number,
        LocalDate startedOn,
        Optional<LocalDate> signedOn,
        Optional<Conclusion> conclusion,
        int points,
        int open,
        List<Part> parts) {
    /** A section. */
    public record Part(String name, List<Answer> answers) {}

    /** A point with the key of its answer's word. */
    public record Answer(
            String code, String text, String verdictKey, String note, Optional<String> finding, List<Photo> photos) {}

    /** A picture, as a data address, with its width on paper in millimetres. */
    public record Photo(String data, String described, int width) {}
}
