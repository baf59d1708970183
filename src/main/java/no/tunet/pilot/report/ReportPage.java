package no.tunet.pilot.report;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotDesk;
import no.tunet.pilot.domain.ReportSection;
import no.tunet.ui.Download;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.Tone;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One report: its facts beside the words people add; saving, drawing the facts anew, freezing; and the paper. */
@Controller
public class ReportPage {
    private static final int LONGEST = 8000;

    private final PilotDesk desk;
    private final ReportStore store;
    private final CompleteReport completeReport;
    private final ReportPaper paper;

    ReportPage(PilotDesk desk, ReportStore store, CompleteReport completeReport, ReportPaper paper) {
        this.desk = desk;
        this.store = store;
        this.completeReport = completeReport;
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
        return view(plan, report, form.raw().isEmpty() ? filled(report) : form);
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
                "statusrapport-" + report.number() + ".pdf",
                paper.print(plan, report, report.frozen().map(StatusReport.Frozen::on)));
    }

    @PostMapping("/piloter/{id}/rapporter/{number}")
    @Transactional
    @ForRoles(Role.COUNTY_ADVISER)
    public Object complete(@PathVariable String id, @PathVariable String number, Form form) {
        KeptPlan plan = desk.openToWrite(id);
        StatusReport report = report(plan, number);
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
        return form.ok() ? Redirect.to(plan.id().path() + "/rapporter/" + report.number()) : view(plan, report, form);
    }

    private StatusReport report(KeptPlan plan, String number) {
        if (!number.matches("\\d{1,4}")) {
            throw new NotFound();
        }
        return store.find(plan.id(), Integer.parseInt(number)).orElseThrow(NotFound::new);
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

    private static View view(KeptPlan plan, StatusReport report, Form form) {
        return View.of("pilot/report/page", new ReportView(plan, report, PilotDesk.mayWrite(plan)))
                .form(form);
    }

    /** One report on screen. */
    public record ReportView(KeptPlan plan, StatusReport report, boolean mayWrite) {
        public String status(Page page) {
            return report.frozen()
                    .map(frozen -> page.t("pilot.report.frozen", frozen.on()))
                    .orElse(page.t("pilot.report.draft"));
        }

        public Tone tone() {
            return report.frozen().isPresent() ? Tone.GOOD : Tone.NEUTRAL;
        }

        public List<ReportSection> sections() {
            return List.of(ReportSection.values());
        }

        public String field(ReportSection section) {
            return ReportPage.field(section);
        }
    }
}
