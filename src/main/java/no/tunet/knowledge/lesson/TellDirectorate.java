package no.tunet.knowledge.lesson;

import java.util.List;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import no.tunet.knowledge.LessonView;
import no.tunet.notices.Notices;
import no.tunet.party.Organisations;
import org.springframework.stereotype.Component;

/** Lets the directorate know that a lesson waits, and the author what became of it. */
@Component
class TellDirectorate {
    private final Organisations organisations;
    private final Notices notices;

    TellDirectorate(Organisations organisations, Notices notices) {
        this.organisations = organisations;
        this.notices = notices;
    }

    void proposed(LessonView lesson) {
        for (var directorate : organisations.ofKind(OrganisationKind.DIRECTORATE)) {
            notices.toRole(
                    directorate.id(),
                    Role.DIRECTORATE_OFFICER,
                    "knowledge.notice.proposed",
                    List.of(lesson.words().title()),
                    lesson.path());
        }
    }

    void done(LessonView lesson, String template) {
        for (Role role : LessonPage.WRITERS) {
            notices.toRole(
                    lesson.owner(), role, template, List.of(lesson.words().title()), lesson.path());
        }
    }
}
