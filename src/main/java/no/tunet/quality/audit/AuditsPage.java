package no.tunet.quality.audit;

import java.util.List;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.ForRoles;
import no.tunet.access.Right;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.ui.Form;
import no.tunet.ui.Option;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.Sheet;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The calendar of audits, and a new one. */
@Controller
class AuditsPage {
    private static final int USUAL_DAYS = 60;

    private final ReadAudit audits;
    private final PlanAudit plan;
    private final Organisations organisations;
    private final BusinessClock clock;

    AuditsPage(ReadAudit audits, PlanAudit plan, Organisations organisations, BusinessClock clock) {
        this.audits = audits;
        this.plan = plan;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K2_APPROVAL, right = Right.CREATE)
    @GetMapping("/revisjoner")
    Object list(Page page, Form form) {
        var rows = audits.all();
        var file = form.value("format").isEmpty()
                ? java.util.Optional.<no.tunet.ui.Download>empty()
                : sheet(rows, page).asked(form, page);
        return file.<Object>map(f -> f).orElseGet(() -> View.of("quality/audit/audits", rows));
    }

    @ForRoles(Role.APPROVAL_OFFICER)
    @GetMapping("/revisjoner/ny")
    View form(Form form) {
        var filled = form.value("due").isEmpty()
                ? Form.of(java.util.Map.of(
                        "farm", form.values("gard"), "due", clock.today().plusDays(USUAL_DAYS)))
                : form;
        return View.of("quality/audit/new", farms()).form(filled);
    }

    @ForRoles(Role.APPROVAL_OFFICER)
    @PostMapping("/revisjoner/ny")
    Object ask(Form form) {
        var farm = form.id("farm");
        var due = form.date("due");
        if (form.ok()) {
            switch (plan.ask(new OrganisationId(farm.orElseThrow()), due.orElseThrow())) {
                case Decision.Accepted<UUID>(UUID id) -> {
                    return Redirect.to("/revisjoner/" + id);
                }
                case Decision.Refused<UUID>(List<Reason> reasons) -> form.refuse(reasons);
            }
        }
        return View.of("quality/audit/new", farms()).form(form);
    }

    private List<Option> farms() {
        return organisations.ofKind(OrganisationKind.FARM).stream()
                .map(f -> Option.of(f.id().toString(), f.name()))
                .toList();
    }

    private static Sheet sheet(List<AuditRow> rows, Page page) {
        return Sheet.of(
                "revisjoner",
                List.of(
                        page.t("quality.audit.farm"),
                        page.t("quality.audit.state"),
                        page.t("quality.audit.planned"),
                        page.t("quality.audit.due"),
                        page.t("quality.audit.auditor")),
                rows.stream()
                        .<List<?>>map(r -> List.of(
                                r.farm(),
                                page.t(r.stateKey()),
                                r.plannedOn(),
                                r.dueOn(),
                                r.auditor().orElse("")))
                        .toList());
    }
}
