package no.tunet.knowledge;

import java.time.LocalDate;
import no.tunet.kernel.OrganisationId;
import no.tunet.knowledge.domain.LessonState;

/** A lesson with whose it is and where it stands. */
public record LessonView(
        LessonId id, OrganisationId owner, LessonWords words, LessonState state, LocalDate writtenOn, int version) {
    public String path() {
        return "/kunnskap/erfaringer/" + id.value();
    }
}
