package no.tunet.quality.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.quality.AuditGrade;
import no.tunet.quality.domain.AuditorRules.Tie;
import no.tunet.quality.domain.TieKind;
import no.tunet.quality.store.SheetStore.Conclusion;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What the auditor does: declares to be impartial, begins the report, signs it. */
@Controller
class ReportPage {
    private static final int SUMMARY = 4000;

    private final ReadAudit audits;
    private final DeclareImpartiality impartiality;
    private final WriteReport report;

    ReportPage(ReadAudit audits, DeclareImpartiality impartiality, WriteReport report) {
        this.audits = audits;
        this.impartiality = impartiality;
        this.report = report;
    }

    @ForRoles(Role.AUDITOR)
    @PostMapping("/revisjoner/{id}/habilitet")
    Object declare(@PathVariable UUID id, Page page, Form form) {
        var kinds = form.choices("ties", TieKind.class);
        var until = form.optionalDate("until");
        boolean none = form.ticked("none");
        if (none == !kinds.isEmpty()) {
            form.fail("none", Reason.of("quality.audit.declare-one"));
        }
        if (form.ok()) {
            var ties = new ArrayList<Tie>();
            kinds.forEach(kind -> ties.add(new Tie(kind, until)));
            switch (impartiality.declare(id, ties)) {
                case Decision.Accepted<UUID> accepted -> {
                    return Redirect.to(none ? "/revisjoner/" + id : "/revisjoner");
                }
                case Decision.Refused<UUID>(List<Reason> reasons) -> form.refuse(reasons);
            }
        }
        return audit(id, page, form);
    }

    @ForRoles(Role.AUDITOR)
    @PostMapping("/revisjoner/{id}/rapport")
    Object begin(@PathVariable UUID id, Page page, Form form) {
        var why = form.optionalText("why", 1000);
        if (form.ok()) {
            switch (report.begin(id, why.orElse(""))) {
                case Decision.Accepted<UUID>(UUID sheet) -> {
                    return Redirect.to("/kvalitet/skjema/" + sheet);
                }
                case Decision.Refused<UUID>(List<Reason> reasons) -> form.refuse(reasons);
            }
        }
        return audit(id, page, form);
    }

    @ForRoles(Role.AUDITOR)
    @GetMapping("/revisjoner/{id}/underskrift")
    View form(@PathVariable UUID id, Page page, Form form) {
        return View.of("quality/audit/sign", audits.of(id, page).orElseThrow(NotFound::new))
                .form(form);
    }

    @ForRoles(Role.AUDITOR)
    @PostMapping("/revisjoner/{id}/underskrift")
    Object sign(@PathVariable UUID id, Page page, Form form) {
        var grade = form.choice("grade", AuditGrade.class);
        var visited = form.date("visited");
        var summary = form.text("summary", SUMMARY);
        if (form.ok()) {
            var conclusion = new Conclusion(grade.orElseThrow(), visited.orElseThrow(), summary.orElseThrow());
            switch (report.sign(id, conclusion)) {
                case Decision.Accepted<UUID> accepted -> {
                    return Redirect.to("/revisjoner/" + id);
                }
                case Decision.Refused<UUID>(List<Reason> reasons) -> form.refuse(reasons);
            }
        }
        return form(id, page, form);
    }

    private View audit(UUID id, Page page, Form form) {
        return View.of("quality/audit/audit", audits.of(id, page).orElseThrow(NotFound::new))
                .form(form);
    }
}
