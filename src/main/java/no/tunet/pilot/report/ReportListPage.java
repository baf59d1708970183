package no.tunet.pilot.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.access.ForRoles;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Role;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotDesk;
import no.tunet.pilot.ReportCalendar;
import no.tunet.pilot.domain.ReportDue;
import no.tunet.pilot.domain.ReportKind;
import no.tunet.ui.Form;
import no.tunet.ui.Option;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.Tone;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The reports of a pilot, and drawing up a new one. */
@Controller
public class ReportListPage {
    private final PilotDesk desk;
    private final ReportStore store;
    private final DraftReport draftReport;
    private final BusinessClock clock;

    ReportListPage(PilotDesk desk, ReportStore store, DraftReport draftReport, BusinessClock clock) {
        this.desk = desk;
        this.store = store;
        this.draftReport = draftReport;
        this.clock = clock;
    }

    @GetMapping("/piloter/{id}/rapporter")
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

    @PostMapping("/piloter/{id}/rapporter")
    @Transactional
    @ForRoles(Role.COUNTY_ADVISER)
    public Object draft(@PathVariable String id, Form form) {
        KeptPlan plan = desk.openToWrite(id);
        var until = form.date("until");
        var kind = form.optionalChoice("kind", ReportKind.class);
        if (!form.ok()) {
            return view(plan, form);
        }
        return switch (draftReport.draft(plan, until.orElseThrow(), kind)) {
            case Decision.Accepted<Integer> drafted -> Redirect.to(plan.id().path() + "/rapporter/" + drafted.state());
            case Decision.Refused<Integer> refused -> view(plan, form.refuse(refused.reasons()));
        };
    }

    private View view(KeptPlan plan, Form form) {
        var reports = store.of(plan.id());
        var closedOn = store.closedOn(plan.id());
        return View.of(
                        "pilot/report/list",
                        new Reports(plan, reports, dues(plan, reports, closedOn), closedOn, PilotDesk.mayWrite(plan)))
                .form(form);
    }

    private List<Due> dues(KeptPlan plan, List<StatusReport> reports, Optional<LocalDate> closedOn) {
        var today = clock.today();
        return ReportCalendar.due(plan.printed()).stream()
                .map(due -> {
                    var newest = reports.stream()
                            .filter(r -> r.number() == due.number())
                            .findFirst();
                    boolean come =
                            newest.filter(r -> !r.isDraft() && !r.isReturned()).isPresent();
                    return new Due(
                            due, newest, !come && closedOn.isEmpty() && due.on().isBefore(today));
                })
                .toList();
    }

    /** A report the plan promises, what became of it, and whether its day has passed without it. */
    public record Due(ReportDue due, Optional<StatusReport> report, boolean overdue) {}

    /** The reports of a pilot, those it has promised, and the day it was closed. */
    public record Reports(
            KeptPlan plan, List<StatusReport> reports, List<Due> dues, Optional<LocalDate> closedOn, boolean mayWrite) {

        public String title(Page page, StatusReport report) {
            return ReportWords.title(page, report);
        }

        public String state(Page page, StatusReport report) {
            return ReportWords.state(page, report);
        }

        public Tone tone(StatusReport report) {
            return ReportWords.tone(report);
        }

        public List<Option> kinds(Page page) {
            return page.options(ReportKind.values());
        }
    }
}
