package no.tunet.agreement.list;

import java.util.List;
import java.util.Optional;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.agreement.AgreementStatus;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Paging;
import no.tunet.ui.Sheet;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of agreements, also as a spreadsheet. */
@Controller
class AgreementListPage {
    private final FindAgreements find;

    AgreementListPage(FindAgreements find) {
        this.find = find;
    }

    @Allowed(data = DataKind.K6_CONTRACT, right = Right.READ)
    @GetMapping("/avtaler")
    Object list(Form form, Page page) {
        Optional<AgreementStatus> status = form.optionalChoice("status", AgreementStatus.class);
        String words = form.optionalText("ord", 100).orElse("");
        if (form.value("format").isEmpty()) {
            return View.of("agreement/list", find.page(status, words, Paging.asked(form)))
                    .form(form);
        }
        return sheet(find.all(status, words), page)
                .asked(form, page)
                .<Object>map(file -> file)
                .orElseGet(() ->
                        View.of("agreement/list", find.page(status, words, 1)).form(form));
    }

    private static Sheet sheet(List<AgreementRow> rows, Page page) {
        return Sheet.of(
                "avtaler",
                List.of(
                        page.t("agreement.list.title"),
                        page.t("agreement.list.party"),
                        page.t("agreement.status"),
                        page.t("agreement.list.starts"),
                        page.t("agreement.list.ends"),
                        page.t("ui.owner")),
                rows.stream()
                        .<List<?>>map(row -> List.of(
                                row.title(),
                                row.otherParty(),
                                page.word(row.status()),
                                row.startsOn(),
                                row.endsOn(),
                                row.owner().orElse("")))
                        .toList());
    }
}
