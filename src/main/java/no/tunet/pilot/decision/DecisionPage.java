package no.tunet.pilot.decision;

import java.util.List;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Role;
import no.tunet.pilot.DecisionStore;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotDesk;
import no.tunet.pilot.domain.Decided;
import no.tunet.pilot.domain.Plan;
import no.tunet.ui.Form;
import no.tunet.ui.Option;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The decision points, what was decided, and the form that notes a decision. */
@Controller
public class DecisionPage {
    private final PilotDesk desk;
    private final DecisionStore store;
    private final NoteDecision noteDecision;

    DecisionPage(PilotDesk desk, DecisionStore store, NoteDecision noteDecision) {
        this.desk = desk;
        this.store = store;
        this.noteDecision = noteDecision;
    }

    @GetMapping("/piloter/{id}/beslutninger")
    @Transactional(readOnly = true)
    @ForRoles({
        Role.COUNTY_ADVISER,
        Role.DIRECTORATE_OFFICER,
        Role.COORDINATOR,
        Role.UNIT_LEADER,
        Role.DIRECTOR,
        Role.PURCHASER
    })
    public View list(@PathVariable String id, Form form) {
        return view(desk.open(id), form);
    }

    @PostMapping("/piloter/{id}/beslutninger")
    @Transactional
    @ForRoles(Role.COUNTY_ADVISER)
    public Object note(@PathVariable String id, Form form) {
        KeptPlan plan = desk.openToWrite(id);
        var point = form.oneOf("point", options(plan));
        var on = form.date("on");
        var outcome = form.text("outcome", 2000);
        if (form.ok()) {
            form.refuse(
                    noteDecision.note(plan, Decided.at(point.orElseThrow(), on.orElseThrow(), outcome.orElseThrow())));
        }
        return form.ok() ? Redirect.to(plan.id().path() + "/beslutninger") : view(plan, form);
    }

    private View view(KeptPlan plan, Form form) {
        return View.of(
                        "pilot/decision/page",
                        new Decisions(plan, store.of(plan.id()), options(plan), PilotDesk.mayWrite(plan)))
                .form(form);
    }

    private static List<Option> options(KeptPlan plan) {
        return plan.printed().decisionPoints().stream()
                .map(p -> Option.of(p.key(), p.when() + ": " + p.text()))
                .toList();
    }

    /** Decision points with what was decided at each. */
    public record Decisions(KeptPlan plan, List<Decided> decided, List<Option> points, boolean mayWrite) {
        public List<Decided> at(String pointKey) {
            return decided.stream().filter(d -> d.pointKey().equals(pointKey)).toList();
        }

        /** When a decision point of the plan comes up; its key when the plan has lost it. */
        public String when(String pointKey) {
            return plan.printed().decisionPoints().stream()
                    .filter(p -> p.key().equals(pointKey))
                    .map(Plan.DecisionPoint::when)
                    .findFirst()
                    .orElse(pointKey);
        }
    }
}
