package no.tunet.pilot.progress;

import java.util.List;
import java.util.Optional;
import no.tunet.access.ForRoles;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotDesk;
import no.tunet.pilot.domain.Mark;
import no.tunet.pilot.domain.Quarter;
import no.tunet.ui.Download;
import no.tunet.ui.Form;
import no.tunet.ui.Option;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The progress plan and the form that marks what was done. */
@Controller
public class ProgressPage {
    private final PilotDesk desk;
    private final ProgressStore store;
    private final NoteProgress noteProgress;
    private final PlanPaper paper;
    private final BusinessClock clock;

    ProgressPage(PilotDesk desk, ProgressStore store, NoteProgress noteProgress, PlanPaper paper, BusinessClock clock) {
        this.paper = paper;
        this.desk = desk;
        this.store = store;
        this.noteProgress = noteProgress;
        this.clock = clock;
    }

    @GetMapping("/piloter/{id}/framdrift")
    @Transactional(readOnly = true)
    @ForRoles({
        Role.COUNTY_ADVISER,
        Role.DIRECTORATE_OFFICER,
        Role.COORDINATOR,
        Role.UNIT_LEADER,
        Role.DIRECTOR,
        Role.PURCHASER
    })
    public View show(@PathVariable String id, Form form) {
        return view(desk.open(id), form);
    }

    @PostMapping("/piloter/{id}/framdrift")
    @Transactional
    @ForRoles(Role.COUNTY_ADVISER)
    public Object note(@PathVariable String id, Form form) {
        KeptPlan plan = desk.openToWrite(id);
        var activity = form.text("activity", 100);
        var quarter = form.text("quarter", 10).flatMap(Quarter::parse);
        var mark = form.text("mark", 10);
        if (form.ok() && quarter.isEmpty()) {
            form.fail("quarter", Reason.of("ui.form.choice"));
        }
        if (form.ok() && activity.isPresent() && quarter.isPresent()) {
            form.refuse(noteProgress.note(plan, activity.get(), quarter.get(), mark.flatMap(ProgressPage::mark)));
        }
        return form.ok() ? Redirect.to(plan.id().path() + "/framdrift") : view(plan, form);
    }

    @GetMapping("/piloter/{id}/framdrift/pdf")
    @Transactional(readOnly = true)
    @ForRoles({
        Role.COUNTY_ADVISER,
        Role.DIRECTORATE_OFFICER,
        Role.COORDINATOR,
        Role.UNIT_LEADER,
        Role.DIRECTOR,
        Role.PURCHASER
    })
    public Download print(@PathVariable String id, Page page) {
        KeptPlan plan = desk.open(id);
        return Download.pdf("framdriftsplan.pdf", paper.print(plan, gantt(plan), page.language()));
    }

    private Gantt gantt(KeptPlan plan) {
        return Gantt.of(plan, store.of(plan.id()), clock.today());
    }

    private static Optional<Mark> mark(String typed) {
        return switch (typed) {
            case "WORK" -> Optional.of(Mark.WORK);
            case "REACH" -> Optional.of(Mark.REACH);
            default -> Optional.empty();
        };
    }

    private View view(KeptPlan plan, Form form) {
        return View.of("pilot/progress/page", new ProgressView(plan, gantt(plan), PilotDesk.mayWrite(plan)))
                .form(form);
    }

    /** The plan, its drawing, and whether the reader may mark. */
    public record ProgressView(KeptPlan plan, Gantt gantt, boolean mayWrite) {
        public List<Option> activities() {
            return plan.printed().activities().stream()
                    .map(a -> Option.of(a.key(), a.name()))
                    .toList();
        }

        /** The quarters that have begun. */
        public List<Option> quarters(Page page) {
            return gantt.quarters().stream()
                    .filter(q -> q.compareTo(gantt.now()) <= 0)
                    .map(q -> Option.of(q.toString(), page.reason(q.words())))
                    .toList();
        }
    }
}
