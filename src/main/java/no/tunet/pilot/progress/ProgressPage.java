package no.tunet.pilot.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.access.ForRoles;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.pilot.BaselineStore;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotDesk;
import no.tunet.pilot.domain.Baseline;
import no.tunet.pilot.domain.Mark;
import no.tunet.pilot.domain.Quarter;
import no.tunet.ui.Download;
import no.tunet.ui.Form;
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
    private final BaselineStore baselines;
    private final NoteProgress noteProgress;
    private final PlanPaper paper;
    private final BusinessClock clock;

    ProgressPage(
            PilotDesk desk,
            ProgressStore store,
            BaselineStore baselines,
            NoteProgress noteProgress,
            PlanPaper paper,
            BusinessClock clock) {
        this.paper = paper;
        this.desk = desk;
        this.store = store;
        this.baselines = baselines;
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
        LocalDate on = day(form);
        return view(desk.open(id, on), form, on);
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
        return form.ok() ? Redirect.to(plan.id().path() + "/framdrift") : view(plan, form, clock.today());
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
    public Download print(@PathVariable String id, Form form, Page page) {
        LocalDate on = day(form);
        KeptPlan plan = desk.open(id, on);
        var gantt = Gantt.of(plan, store.of(plan.id(), on), Optional.empty(), on);
        return Download.pdf("framdriftsplan.pdf", paper.print(plan, gantt, page.language()));
    }

    /** The day the plan is seen from: as asked for, otherwise today. */
    private LocalDate day(Form form) {
        return form.optionalDate("per").orElse(clock.today());
    }

    private static Optional<Mark> mark(String typed) {
        return switch (typed) {
            case "WORK" -> Optional.of(Mark.WORK);
            case "REACH" -> Optional.of(Mark.REACH);
            default -> Optional.empty();
        };
    }

    /** The page once more with what was typed. */
    public View again(KeptPlan plan, Form form) {
        return view(plan, form, clock.today());
    }

    private View view(KeptPlan plan, Form form, LocalDate on) {
        List<Baseline> taken = baselines.of(plan.id(), on);
        Optional<Baseline> compared = form.optionalInteger("grunnlinje", 0, Integer.MAX_VALUE)
                .map(number -> taken.stream().filter(b -> b.number() == number).findFirst())
                .orElseGet(() -> taken.stream().reduce((a, b) -> b));
        var gantt = Gantt.of(plan, store.of(plan.id(), on), compared, on);
        return View.of(
                        "pilot/progress/page",
                        new ProgressView(
                                plan,
                                gantt,
                                Chain.of(gantt),
                                taken,
                                compared,
                                on,
                                PilotDesk.mayWrite(plan) && on.equals(clock.today())))
                .form(form);
    }
}
