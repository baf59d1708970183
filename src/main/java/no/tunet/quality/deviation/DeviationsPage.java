package no.tunet.quality.deviation;

import java.util.List;
import no.tunet.access.ForRoles;
import no.tunet.kernel.Role;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Paging;
import no.tunet.ui.Sheet;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Deviations as lists: the farm's to-do list, and for auditors and the body those that are open, the critical first. */
@Controller
class DeviationsPage {
    private static final int SIZE = 50;
    private static final int MOST = 5000;

    private final ReadDeviations read;

    DeviationsPage(ReadDeviations read) {
        this.read = read;
    }

    @ForRoles(Role.FARMER)
    @GetMapping("/kvalitet/avvik")
    View own() {
        return View.of("quality/deviation/deviations", read.own()).form(Form.empty());
    }

    @ForRoles({Role.AUDITOR, Role.APPROVAL_OFFICER})
    @GetMapping("/avvik")
    Object all(Page page, Form form) {
        boolean overdue = form.ticked("forfalt");
        if (!form.value("format").isEmpty()) {
            var file = sheet(read.all(overdue, 1, MOST).rows(), page).asked(form, page);
            if (file.isPresent()) {
                return file.get();
            }
        }
        return View.of("quality/deviation/deviations", read.all(overdue, Paging.asked(form), SIZE))
                .form(form);
    }

    private static Sheet sheet(List<DeviationRow> rows, Page page) {
        return Sheet.of(
                "avvik",
                List.of(
                        page.t("quality.audit.farm"),
                        page.t("quality.point"),
                        page.t("quality.deviation.what"),
                        page.t("quality.point.severity"),
                        page.t("quality.audit.state"),
                        page.t("quality.point.deadline")),
                rows.stream()
                        .<List<?>>map(r -> List.of(
                                r.farm(),
                                r.code(),
                                r.what(),
                                page.word(r.severity()),
                                page.t(r.stateKey()),
                                r.deadline()))
                        .toList());
    }
}
