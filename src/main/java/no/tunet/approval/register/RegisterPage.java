package no.tunet.approval.register;

import java.util.List;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.approval.domain.StandingKind;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Paging;
import no.tunet.ui.Sheet;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class RegisterPage {
    private final ListApprovals approvals;

    RegisterPage(ListApprovals approvals) {
        this.approvals = approvals;
    }

    @Allowed(data = DataKind.K2_APPROVAL, right = Right.APPROVE)
    @GetMapping("/godkjenninger")
    Object list(Form form, Page page) {
        var words = form.optionalText("sok", 200).orElse("");
        var standing = form.optionalChoice("status", StandingKind.class);
        if (!form.value("format").isEmpty()) {
            var file = sheet(approvals.all(words, standing), page).asked(form, page);
            if (file.isPresent()) {
                return file.get();
            }
        }
        return View.of("approval/register", approvals.page(words, standing, Paging.asked(form)))
                .form(form);
    }

    private static Sheet sheet(List<RegisterRow> rows, Page page) {
        return Sheet.of(
                "godkjenninger",
                List.of(
                        page.t("approval.register.farm"),
                        page.t("approval.register.number"),
                        page.t("approval.register.status"),
                        page.t("approval.register.to")),
                rows.stream()
                        .<List<?>>map(row -> List.of(
                                row.name(),
                                row.orgNumber(),
                                page.t("approval.standing." + row.standing()),
                                row.validTo()))
                        .toList());
    }
}
