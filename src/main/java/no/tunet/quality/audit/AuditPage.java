package no.tunet.quality.audit;

import java.util.List;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.ForRoles;
import no.tunet.access.Right;
import no.tunet.kernel.Decision;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One audit: the body sends somebody, or calls it off. */
@Controller
class AuditPage {
    private final ReadAudit audits;
    private final PlanAudit plan;

    AuditPage(ReadAudit audits, PlanAudit plan) {
        this.audits = audits;
        this.plan = plan;
    }

    @Allowed(data = DataKind.K2_APPROVAL, right = Right.CREATE)
    @GetMapping("/revisjoner/{id}")
    View show(@PathVariable UUID id, Page page) {
        return view(id, page, Form.empty());
    }

    @ForRoles(Role.APPROVAL_OFFICER)
    @PostMapping("/revisjoner/{id}/tildeling")
    Object assign(@PathVariable UUID id, Page page, Form form) {
        var auditor = form.id("auditor");
        var planned = form.date("planned");
        return form.ok()
                ? answered(plan.assign(id, new PersonId(auditor.orElseThrow()), planned.orElseThrow()), id, page, form)
                : view(id, page, form);
    }

    @ForRoles(Role.APPROVAL_OFFICER)
    @PostMapping("/revisjoner/{id}/avlysning")
    Object cancel(@PathVariable UUID id, Page page, Form form) {
        var why = form.text("why", 500);
        return form.ok() ? answered(plan.cancel(id, why.orElseThrow()), id, page, form) : view(id, page, form);
    }

    private Object answered(Decision<?> decision, UUID id, Page page, Form form) {
        return switch (decision) {
            case Decision.Accepted<?> accepted -> Redirect.to("/revisjoner/" + id);
            case Decision.Refused<?>(var reasons) -> view(id, page, form.refuse(List.copyOf(reasons)));
        };
    }

    private View view(UUID id, Page page, Form form) {
        return View.of("quality/audit/audit", audits.of(id, page).orElseThrow(NotFound::new))
                .form(form);
    }
}
