package no.tunet.knowledge.lesson;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.access.Public;
import no.tunet.audit.History;
import no.tunet.audit.HistoryEntry;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.knowledge.LessonId;
import no.tunet.knowledge.LessonView;
import no.tunet.knowledge.Lessons;
import no.tunet.knowledge.domain.LessonCommand;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One lesson: read by everybody when published, moved on by those who write and by the directorate. */
@Controller
public class LessonPage {
    static final Set<Role> WRITERS =
            Set.of(Role.COUNTY_ADVISER, Role.COORDINATOR, Role.PURCHASER, Role.DIRECTORATE_OFFICER);

    private final Lessons lessons;
    private final History history;
    private final TellDirectorate tell;

    LessonPage(Lessons lessons, History history, TellDirectorate tell) {
        this.lessons = lessons;
        this.history = history;
        this.tell = tell;
    }

    @Public
    @GetMapping("/kunnskap/erfaringer/{id}")
    @Transactional(readOnly = true)
    public View show(@PathVariable String id, Form form) {
        return shown(open(id), form);
    }

    @ForRoles({Role.COUNTY_ADVISER, Role.COORDINATOR, Role.PURCHASER, Role.DIRECTORATE_OFFICER})
    @PostMapping("/kunnskap/erfaringer/{id}/forslag")
    @Transactional
    public Object propose(@PathVariable String id, Form form) {
        LessonView lesson = own(id);
        Object answer =
                decided(lesson, form, new LessonCommand.Propose(Acting.member().person()));
        if (answer instanceof Redirect) {
            tell.proposed(lesson);
        }
        return answer;
    }

    @ForRoles(Role.DIRECTORATE_OFFICER)
    @PostMapping("/kunnskap/erfaringer/{id}/publisering")
    @Transactional
    public Object publish(@PathVariable String id, Form form) {
        LessonView lesson = open(id);
        Object answer =
                decided(lesson, form, new LessonCommand.Publish(Acting.member().person()));
        if (answer instanceof Redirect) {
            tell.done(lesson, "knowledge.notice.published");
        }
        return answer;
    }

    @ForRoles(Role.DIRECTORATE_OFFICER)
    @PostMapping("/kunnskap/erfaringer/{id}/retur")
    @Transactional
    public Object sendBack(@PathVariable String id, Form form) {
        LessonView lesson = open(id);
        var reason = form.text("reason", 1000);
        if (reason.isEmpty()) {
            return shown(lesson, form);
        }
        Object answer = decided(lesson, form, new LessonCommand.SendBack(reason.get()));
        if (answer instanceof Redirect) {
            tell.done(lesson, "knowledge.notice.sent-back");
        }
        return answer;
    }

    @ForRoles({Role.COUNTY_ADVISER, Role.COORDINATOR, Role.PURCHASER, Role.DIRECTORATE_OFFICER})
    @PostMapping("/kunnskap/erfaringer/{id}/tilbaketrekking")
    @Transactional
    public Object withdraw(@PathVariable String id, Form form) {
        LessonView lesson = open(id);
        if (!mayMove(lesson)) {
            throw new NotFound();
        }
        var reason = form.text("withdraw-reason", 1000);
        return reason.isEmpty() ? shown(lesson, form) : decided(lesson, form, new LessonCommand.Withdraw(reason.get()));
    }

    LessonView own(String id) {
        LessonView lesson = open(id);
        if (!isOwn(lesson)) {
            throw new NotFound();
        }
        return lesson;
    }

    private LessonView open(String id) {
        try {
            return lessons.find(new LessonId(UUID.fromString(id))).orElseThrow(NotFound::new);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }

    private Object decided(LessonView lesson, Form form, LessonCommand command) {
        return switch (lessons.decide(lesson, command)) {
            case Decision.Refused<LessonView>(List<Reason> reasons) -> shown(lesson, form.refuse(reasons));
            case Decision.Accepted<LessonView>(LessonView next) -> Redirect.to(next.path());
        };
    }

    private View shown(LessonView lesson, Form form) {
        return View.of(
                        "knowledge/lesson",
                        new Shown(
                                lesson,
                                isOwn(lesson),
                                mayMove(lesson),
                                is(Role.DIRECTORATE_OFFICER),
                                mayMove(lesson) ? history.of(Lessons.ref(lesson.id())) : List.of()))
                .form(form);
    }

    private static boolean isOwn(LessonView lesson) {
        return Acting.current().orElse(null) instanceof Actor.Member member
                && WRITERS.contains(member.role())
                && member.organisation().equals(lesson.owner());
    }

    private static boolean mayMove(LessonView lesson) {
        return isOwn(lesson) || is(Role.DIRECTORATE_OFFICER);
    }

    private static boolean is(Role role) {
        return Acting.current().orElse(null) instanceof Actor.Member member && member.role() == role;
    }

    /** A lesson and what the reader may do with it. */
    public record Shown(
            LessonView lesson, boolean own, boolean mayMove, boolean directorate, List<HistoryEntry> history) {}
}
