package no.tunet.programme.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.Reason;
import no.tunet.party.People;
import no.tunet.programme.ApplicationView;
import no.tunet.programme.CallView;
import no.tunet.programme.domain.Proposal;
import no.tunet.programme.domain.RuleOutcome;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.Step;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One step of an application: what can be read is always saved, the rules answer beside it, and nobody's words are overwritten unseen. */
@Controller
public class StepPage {
    private final ApplicationDesk desk;
    private final WriteApplication writeApplication;
    private final People people;

    StepPage(ApplicationDesk desk, WriteApplication writeApplication, People people) {
        this.desk = desk;
        this.writeApplication = writeApplication;
        this.people = people;
    }

    @Allowed(data = DataKind.K14_GRANT, right = Right.UPDATE)
    @GetMapping("/soknader/{id}/{slug:om|kjopere|innhold|plan|okonomi|risiko|forankring}")
    @Transactional(readOnly = true)
    public View show(@PathVariable String id, @PathVariable String slug, Form form, Page page) {
        ApplicationView application = desk.openToWrite(id);
        ProposalStep step = ProposalStep.of(slug).orElseThrow(NotFound::new);
        var filled = form.restored() ? form : Form.of(ProposalForms.fill(step, application.proposal()));
        return view(application, step, filled, page, List.of());
    }

    @Allowed(data = DataKind.K14_GRANT, right = Right.UPDATE)
    @PostMapping("/soknader/{id}/{slug:om|kjopere|innhold|plan|okonomi|risiko|forankring}")
    @Transactional
    public Object save(@PathVariable String id, @PathVariable String slug, Form form, Page page) {
        ApplicationView application = desk.openToWrite(id);
        ProposalStep step = ProposalStep.of(slug).orElseThrow(NotFound::new);
        if (application.submitted()) {
            form.refuse(List.of(Reason.of("programme.app.locked")));
            return view(application, step, form, page, List.of());
        }
        if (!form.value("version").equals(String.valueOf(application.version()))) {
            var clashes = clashes(step, application, form);
            form.refuse(List.of(Reason.of("programme.app.conflict", clashes.size())));
            return view(application, step, form, page, clashes);
        }
        Proposal read = ProposalForms.read(
                step, form, application.proposal(), desk.call(application).terms());
        if (!writeApplication.save(application, read)) {
            form.refuse(List.of(Reason.of("ui.form.stale")));
            return view(application, step, form, page, List.of());
        }
        if (!form.ok()) {
            return view(desk.open(id), step, form, page, List.of());
        }
        return Redirect.to(application.id().path() + "/" + target(step, form));
    }

    /** Stay for another row, or go on. */
    private static String target(ProposalStep step, Form form) {
        return form.value("action").equals("more")
                ? step.slug()
                : step.next().map(ProposalStep::slug).orElse("innsending");
    }

    /** Where somebody else saved other words than those typed now. */
    private static List<Clash> clashes(ProposalStep step, ApplicationView application, Form typed) {
        Form saved = Form.of(ProposalForms.fill(step, application.proposal()));
        var names = new ArrayList<>(saved.raw().keySet());
        typed.raw().keySet().stream()
                .filter(k -> !k.startsWith("_") && !names.contains(k))
                .filter(k -> !k.equals("version") && !k.equals("action"))
                .forEach(names::add);
        return names.stream()
                .filter(k -> !String.join(", ", saved.values(k))
                        .strip()
                        .equals(String.join(", ", typed.values(k)).strip()))
                .map(k -> new Clash(k, String.join(", ", saved.values(k))))
                .toList();
    }

    private View view(ApplicationView application, ProposalStep step, Form form, Page page, List<Clash> clashes) {
        CallView call = desk.call(application);
        Optional<String> savedBy = Optional.ofNullable(
                people.names(List.of(application.changedBy())).get(application.changedBy()));
        return View.of(
                        "programme/application/step",
                        new Shown(
                                application,
                                call,
                                step,
                                steps(application, step, page),
                                desk.check(application, call),
                                savedBy.orElse("–"),
                                clashes))
                .form(form);
    }

    static List<Step> steps(ApplicationView application, ProposalStep current, Page page) {
        var steps = new ArrayList<Step>();
        for (ProposalStep step : ProposalStep.values()) {
            steps.add(new Step(
                    page.word(step),
                    Optional.of(application.id().path() + "/" + step.slug()),
                    step == current
                            ? Step.State.CURRENT
                            : step.ordinal() < current.ordinal() ? Step.State.DONE : Step.State.AHEAD));
        }
        steps.add(new Step(
                page.t("programme.app.send"), Optional.of(application.id().path() + "/innsending"), Step.State.AHEAD));
        return steps;
    }

    /** A field somebody else saved otherwise, by its name, with their words. */
    public record Clash(String field, String saved) {}

    /** What a step shows. */
    public record Shown(
            ApplicationView application,
            CallView call,
            ProposalStep step,
            List<Step> steps,
            List<RuleOutcome> outcomes,
            String savedBy,
            List<Clash> clashes) {

        public String action() {
            return application.id().path() + "/" + step.slug();
        }

        /** How many rows to draw: those typed, or those saved and two more. */
        public int rows(Form form, String prefix) {
            int typed = ProposalForms.count(form, prefix);
            boolean sent = form.raw().containsKey("version");
            return Math.min(ProposalForms.MOST_ROWS, sent ? Math.max(1, typed) : Math.max(3, typed + 2));
        }
    }
}
