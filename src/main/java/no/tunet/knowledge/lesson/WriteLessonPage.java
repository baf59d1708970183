package no.tunet.knowledge.lesson;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.knowledge.Barrier;
import no.tunet.knowledge.LessonId;
import no.tunet.knowledge.LessonKind;
import no.tunet.knowledge.LessonView;
import no.tunet.knowledge.LessonWords;
import no.tunet.knowledge.Lessons;
import no.tunet.knowledge.MunicipalitySize;
import no.tunet.knowledge.ProjectStage;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Writes a lesson and changes a draft. */
@Controller
public class WriteLessonPage {
    private static final String TEMPLATE = "knowledge/write";

    private final Lessons lessons;
    private final LessonPage page;

    WriteLessonPage(Lessons lessons, LessonPage page) {
        this.lessons = lessons;
        this.page = page;
    }

    @ForRoles({Role.COUNTY_ADVISER, Role.COORDINATOR, Role.PURCHASER, Role.DIRECTORATE_OFFICER})
    @GetMapping("/kunnskap/erfaringer/ny")
    View blank(Form form) {
        return View.of(TEMPLATE, "/kunnskap/erfaringer/ny").form(form);
    }

    @ForRoles({Role.COUNTY_ADVISER, Role.COORDINATOR, Role.PURCHASER, Role.DIRECTORATE_OFFICER})
    @PostMapping("/kunnskap/erfaringer/ny")
    Object write(Form form) {
        var words = words(form);
        if (words.isEmpty()) {
            return View.of(TEMPLATE, "/kunnskap/erfaringer/ny").form(form);
        }
        return Redirect.to("/kunnskap/erfaringer/" + lessons.write(words.get()).value());
    }

    @ForRoles({Role.COUNTY_ADVISER, Role.COORDINATOR, Role.PURCHASER, Role.DIRECTORATE_OFFICER})
    @GetMapping("/kunnskap/erfaringer/{id}/endring")
    @Transactional(readOnly = true)
    public View edit(@PathVariable String id, Form form) {
        LessonView lesson = page.own(id);
        return View.of(TEMPLATE, lesson.path() + "/endring").form(form.restored() ? form : filled(lesson));
    }

    @ForRoles({Role.COUNTY_ADVISER, Role.COORDINATOR, Role.PURCHASER, Role.DIRECTORATE_OFFICER})
    @PostMapping("/kunnskap/erfaringer/{id}/endring")
    @Transactional
    public Object rewrite(@PathVariable String id, Form form) {
        LessonView lesson = page.own(id);
        var words = words(form);
        if (form.integer("version", 0, Integer.MAX_VALUE)
                .filter(version -> version == lesson.version())
                .isEmpty()) {
            form.refuse(List.of(Reason.of("ui.form.stale")));
        }
        if (words.isEmpty() || !form.ok()) {
            return View.of(TEMPLATE, lesson.path() + "/endring").form(form);
        }
        return switch (lessons.rewrite(lesson, words.get())) {
            case Decision.Refused<LessonId>(List<Reason> reasons) ->
                View.of(TEMPLATE, lesson.path() + "/endring").form(form.refuse(reasons));
            case Decision.Accepted<LessonId> accepted -> Redirect.to(lesson.path());
        };
    }

    private static Optional<LessonWords> words(Form form) {
        var title = form.text("title", 200);
        var kind = form.choice("kind", LessonKind.class);
        var stage = form.choice("stage", ProjectStage.class);
        var barrier = form.choice("barrier", Barrier.class);
        var size = form.choice("size", MunicipalitySize.class);
        var problem = form.text("problem");
        var solution = form.text("solution");
        var figures = form.optionalText("figures", 2000);
        if (!form.ok()) {
            return Optional.empty();
        }
        return Optional.of(new LessonWords(
                title.orElseThrow(),
                kind.orElseThrow(),
                stage.orElseThrow(),
                barrier.orElseThrow(),
                size.orElseThrow(),
                problem.orElseThrow(),
                solution.orElseThrow(),
                figures));
    }

    private static Form filled(LessonView lesson) {
        LessonWords words = lesson.words();
        var values = new HashMap<String, Object>();
        values.put("version", lesson.version());
        values.put("title", words.title());
        values.put("kind", words.kind());
        values.put("stage", words.stage());
        values.put("barrier", words.barrier());
        values.put("size", words.size());
        values.put("problem", words.problem());
        values.put("solution", words.solution());
        values.put("figures", words.figures());
        return Form.of(values);
    }
}
