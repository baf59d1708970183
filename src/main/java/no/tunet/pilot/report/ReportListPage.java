package no.tunet.pilot.report;

import java.util.List;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Role;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotDesk;
import no.tunet.ui.Form;
import no.tunet.ui.Redirect;
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

    ReportListPage(PilotDesk desk, ReportStore store, DraftReport draftReport) {
        this.desk = desk;
        this.store = store;
        this.draftReport = draftReport;
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
        if (!form.ok()) {
            return view(plan, form);
        }
        return switch (draftReport.draft(plan, until.orElseThrow())) {
            case Decision.Accepted<Integer> drafted -> Redirect.to(plan.id().path() + "/rapporter/" + drafted.state());
            case Decision.Refused<Integer> refused -> view(plan, form.refuse(refused.reasons()));
        };
    }

    private View view(KeptPlan plan, Form form) {
        return View.of("pilot/report/list", new Reports(plan, store.of(plan.id()), PilotDesk.mayWrite(plan)))
                .form(form);
    }

    /** The reports of a pilot. */
    public record Reports(KeptPlan plan, List<StatusReport> reports, boolean mayWrite) {}
}
