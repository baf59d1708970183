package no.tunet.pilot.report;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotDesk;
import no.tunet.pilot.PilotStore;
import no.tunet.pilot.domain.ReportCommand;
import no.tunet.pilot.domain.ReportKind;
import no.tunet.pilot.domain.ReportSection;
import no.tunet.pilot.domain.ReportState;
import no.tunet.ui.Download;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Option;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.Tone;
import no.tunet.ui.View;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** One report: its facts beside the words people add; saving, drawing the facts anew, freezing; and the paper. */
@Controller
public class ReportPage {
    private static final int LONGEST = 8000;

    private final PilotDesk desk;
    private final ReportStore store;
    private final CompleteReport completeReport;
    private final DraftReport draftReport;
    private final DeliverReport deliverReport;
    private final PilotStore pilots;
    private final ReportPaper paper;

    ReportPage(
            PilotDesk desk,
            ReportStore store,
            CompleteReport completeReport,
            DraftReport draftReport,
            DeliverReport deliverReport,
            PilotStore pilots,
            ReportPaper paper) {
        this.desk = desk;
        this.store = store;
        this.completeReport = completeReport;
        this.draftReport = draftReport;
        this.deliverReport = deliverReport;
        this.pilots = pilots;
        this.paper = paper;
    }

    @GetMapping("/piloter/{id}/rapporter/{number}")
    @Transactional(readOnly = true)
    @ForRoles({
        Role.COUNTY_ADVISER,
        Role.DIRECTORATE_OFFICER,
        Role.COORDINATOR,
        Role.UNIT_LEADER,
        Role.DIRECTOR,
        Role.PURCHASER
    })
    public View show(@PathVariable String id, @PathVariable String number, Form form) {
        KeptPlan plan = desk.open(id);
        StatusReport report = report(plan, number);
        return view(plan, report, form.restored() ? form : filled(report));
    }

    @GetMapping("/piloter/{id}/rapporter/{number}/pdf")
    @Transactional(readOnly = true)
    @ForRoles({
        Role.COUNTY_ADVISER,
        Role.DIRECTORATE_OFFICER,
        Role.COORDINATOR,
        Role.UNIT_LEADER,
        Role.DIRECTOR,
        Role.PURCHASER
    })
    public Download paper(@PathVariable String id, @PathVariable String number) {
        KeptPlan plan = desk.open(id);
        StatusReport report = report(plan, number);
        return Download.pdf(
                (report.kind() == ReportKind.FINAL ? "sluttrapport-" : "statusrapport-") + report.number() + ".pdf",
                paper.print(plan, report, report.state().fixedOn()));
    }

    @PostMapping("/piloter/{id}/rapporter/{number}")
    @Transactional
    @ForRoles(Role.COUNTY_ADVISER)
    public Object complete(@PathVariable String id, @PathVariable String number, Form form) {
        KeptPlan plan = desk.openToWrite(id);
        StatusReport report = report(plan, number);
        String path = plan.id().path() + "/rapporter/" + report.number();
        if (form.value("action").equals("deliver")) {
            form.refuse(deliverReport.deliver(plan, report.number()));
            return form.ok() ? Redirect.to(path) : view(plan, report, form);
        }
        if (form.value("action").equals("again")) {
            return switch (draftReport.again(plan, report.number())) {
                case Decision.Accepted<Integer> edition -> Redirect.to(path);
                case Decision.Refused<Integer>(List<Reason> reasons) -> view(plan, report, form.refuse(reasons));
            };
        }
        var words = words(form);
        var version = form.integer("version", 0, Integer.MAX_VALUE);
        if (form.ok()) {
            List<Reason> reasons = switch (form.value("action")) {
                case "freeze" -> completeReport.freeze(plan, report.number(), words, version.orElseThrow());
                case "draw" -> completeReport.drawAnew(plan, report.number(), words, version.orElseThrow());
                default -> completeReport.save(plan, report.number(), words, version.orElseThrow());
            };
            form.refuse(reasons);
        }
        return form.ok() ? Redirect.to(path) : view(plan, report, form);
    }

    @PostMapping("/piloter/{id}/rapporter/{number}/svar")
    @Transactional
    @ForRoles(Role.DIRECTORATE_OFFICER)
    public Object answer(@PathVariable String id, @PathVariable String number, Form form) {
        KeptPlan plan = desk.open(id);
        StatusReport report = report(plan, number);
        if (!mayAnswer(plan)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        boolean back = form.value("answer").equals("return");
        if (!back && !form.value("answer").equals("accept")) {
            form.fail("answer", Reason.of("ui.form.required"));
        }
        var said = back ? form.text("reasons") : form.optionalText("reasons");
        if (form.ok()) {
            form.refuse(deliverReport.answer(
                    plan,
                    report.number(),
                    back ? new ReportCommand.Return(said.orElse("")) : new ReportCommand.Accept(said.orElse(""))));
        }
        return form.ok() ? Redirect.to(plan.id().path() + "/rapporter/" + report.number()) : view(plan, report, form);
    }

    private boolean mayAnswer(KeptPlan plan) {
        var member = Acting.member();
        return member.role() == Role.DIRECTORATE_OFFICER
                && pilots.funder(plan.id()).equals(Optional.of(member.organisation()));
    }

    private StatusReport report(KeptPlan plan, String number) {
        return store.find(plan.id(), number(number)).orElseThrow(NotFound::new);
    }

    static int number(String text) {
        if (!text.matches("\\d{1,4}")) {
            throw new NotFound();
        }
        return Integer.parseInt(text);
    }

    private static Map<ReportSection, String> words(Form form) {
        var words = new EnumMap<ReportSection, String>(ReportSection.class);
        for (ReportSection section : ReportSection.values()) {
            form.optionalText(field(section), LONGEST).ifPresent(text -> words.put(section, text));
        }
        return words;
    }

    private static Form filled(StatusReport report) {
        var values = new HashMap<String, Object>();
        report.words().forEach((section, text) -> values.put(field(section), text));
        return Form.of(values);
    }

    static String field(ReportSection section) {
        return "words-" + section.name().toLowerCase(Locale.ROOT);
    }

    private View view(KeptPlan plan, StatusReport report, Form form) {
        var earlier = store.of(plan.id()).stream()
                .filter(r -> r.number() == report.number() && r.edition() < report.edition())
                .toList();
        return View.of(
                        "pilot/report/page",
                        new ReportView(plan, report, earlier, PilotDesk.mayWrite(plan), mayAnswer(plan)))
                .form(form);
    }

    /** One report on screen, with the editions that were sent back. */
    public record ReportView(
            KeptPlan plan, StatusReport report, List<StatusReport> earlier, boolean mayWrite, boolean mayAnswer) {
        public String status(Page page) {
            return ReportWords.state(page, report);
        }

        public Tone tone() {
            return ReportWords.tone(report);
        }

        public String title(Page page) {
            return ReportWords.title(page, report);
        }

        /** What an earlier edition is called. */
        public String title(Page page, StatusReport earlier) {
            return ReportWords.title(page, earlier);
        }

        public String state(Page page, StatusReport earlier) {
            return ReportWords.state(page, earlier);
        }

        public String answer() {
            return ReportWords.answer(report);
        }

        public String answer(StatusReport earlier) {
            return ReportWords.answer(earlier);
        }

        /** The funder may answer it now. */
        public boolean waitsForAnswer() {
            return mayAnswer && report.state() instanceof ReportState.Delivered;
        }

        public boolean mayDeliver() {
            return mayWrite && report.state() instanceof ReportState.Frozen;
        }

        public boolean mayMend() {
            return mayWrite && report.isReturned();
        }

        public List<Option> answers(Page page) {
            return List.of(
                    Option.of("accept", page.t("pilot.report.answer.accept")),
                    Option.of("return", page.t("pilot.report.answer.return")));
        }

        public List<ReportSection> sections() {
            return List.of(ReportSection.values());
        }

        public String field(ReportSection section) {
            return ReportPage.field(section);
        }
    }
}
