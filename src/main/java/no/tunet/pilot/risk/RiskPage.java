package no.tunet.pilot.risk;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.tunet.access.ForRoles;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Role;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotDesk;
import no.tunet.pilot.domain.RiskLevel;
import no.tunet.pilot.domain.RiskStatus;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Option;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The risks of a pilot, the matrix, and the form that judges one. */
@Controller
public class RiskPage {
    private final PilotDesk desk;
    private final RiskStore store;
    private final JudgeRisk judgeRisk;
    private final BusinessClock clock;

    RiskPage(PilotDesk desk, RiskStore store, JudgeRisk judgeRisk, BusinessClock clock) {
        this.clock = clock;
        this.desk = desk;
        this.store = store;
        this.judgeRisk = judgeRisk;
    }

    @GetMapping("/piloter/{id}/risiko")
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
        KeptPlan plan = desk.open(id);
        LocalDate on = form.optionalDate("per").orElse(clock.today());
        return View.of("pilot/risk/page", new Risks(plan, rows(plan, on), on, PilotDesk.mayWrite(plan)))
                .form(form);
    }

    @GetMapping("/piloter/{id}/risiko/{risk}")
    @Transactional(readOnly = true)
    @ForRoles(Role.COUNTY_ADVISER)
    public View edit(@PathVariable String id, @PathVariable String risk, Form form) {
        KeptPlan plan = desk.openToWrite(id);
        return view(plan, row(plan, risk), form);
    }

    @PostMapping("/piloter/{id}/risiko/{risk}")
    @Transactional
    @ForRoles(Role.COUNTY_ADVISER)
    public Object judge(@PathVariable String id, @PathVariable String risk, Form form) {
        KeptPlan plan = desk.openToWrite(id);
        RiskRow row = row(plan, risk);
        var likelihood = form.integer("likelihood", 1, 5);
        var consequence = form.integer("consequence", 1, 5);
        var note = form.text("note", 2000);
        var owner = form.oneOf("owner", owners(plan));
        var over = form.optionalText("over", 1000);
        var version = form.integer("version", 0, Integer.MAX_VALUE);
        if (form.ok()) {
            form.refuse(judgeRisk.judge(
                    plan,
                    new JudgeRisk.Judgement(
                            row.planned().key(),
                            likelihood.orElseThrow(),
                            consequence.orElseThrow(),
                            note.orElseThrow(),
                            owner.orElseThrow(),
                            over,
                            version.orElseThrow())));
        }
        return form.ok() ? Redirect.to(plan.id().path() + "/risiko") : view(plan, row, form);
    }

    private View view(KeptPlan plan, RiskRow row, Form form) {
        Form shown = form.raw().isEmpty() ? Form.of(Map.of("owner", row.owner())) : form;
        return View.of("pilot/risk/edit", new RiskEdit(plan, row, owners(plan))).form(shown);
    }

    /** The risks as they were known at the end of a day. */
    private List<RiskRow> rows(KeptPlan plan, LocalDate on) {
        var kept = store.kept(plan.id());
        var assessments = store.assessments(plan.id());
        return plan.printed().risks().stream()
                .map(risk -> {
                    var own = kept.getOrDefault(risk.key(), RiskStore.Kept.NOTHING);
                    var judged = assessments.getOrDefault(risk.key(), List.of()).stream()
                            .filter(a -> !a.on().isAfter(on))
                            .toList();
                    var over = own.over().filter(o -> !o.on().isAfter(on));
                    return new RiskRow(risk, own.owner(), RiskStatus.of(judged, over), judged, own.version());
                })
                .toList();
    }

    private RiskRow row(KeptPlan plan, String key) {
        return rows(plan, clock.today()).stream()
                .filter(r -> r.planned().key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** Owners are roles of the project, by title: no names. */
    private static List<Option> owners(KeptPlan plan) {
        return plan.printed().roles().stream()
                .map(r -> r.organisation().isEmpty() ? r.role() : r.role() + ", " + r.organisation())
                .distinct()
                .map(label -> Option.of(label, label))
                .toList();
    }

    /** All risks of a pilot. */
    public record Risks(KeptPlan plan, List<RiskRow> rows, LocalDate on, boolean mayWrite) {
        /** How each risk that was judged has moved. */
        public List<RiskPath> paths() {
            return rows.stream()
                    .filter(r -> !r.assessments().isEmpty())
                    .map(r -> new RiskPath(r.planned().key(), r.planned().title(), r.assessments()))
                    .toList();
        }

        /** The names of the risks judged into a cell of the matrix. */
        public List<String> in(int likelihood, int consequence) {
            String cell = likelihood + "-" + consequence;
            return rows.stream()
                    .filter(r -> r.cell().equals(cell))
                    .map(r -> r.planned().key())
                    .toList();
        }

        /** The level of a cell of the matrix, as a word for its colour. */
        public String level(int likelihood, int consequence) {
            return RiskLevel.of(likelihood, consequence).name().toLowerCase(Locale.ROOT);
        }
    }

    /** One risk being judged. */
    public record RiskEdit(KeptPlan plan, RiskRow row, List<Option> owners) {}
}
