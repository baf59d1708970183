package no.tunet.approval.register;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.approval.domain.StandingKind;
import no.tunet.ui.Download;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Paging;
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
    View list(Form form) {
        var words = form.optionalText("sok", 200).orElse("");
        var standing = form.optionalChoice("status", StandingKind.class);
        return View.of("approval/register", approvals.page(words, standing, Paging.asked(form)))
                .form(form);
    }

    @Allowed(data = DataKind.K2_APPROVAL, right = Right.APPROVE)
    @GetMapping("/godkjenninger.csv")
    Download export(Form form, Page page) {
        var text = new StringWriter();
        text.append('\uFEFF');
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(
                    page.t("approval.register.farm"),
                    page.t("approval.register.number"),
                    page.t("approval.register.status"),
                    page.t("approval.register.to"));
            for (var row : approvals.all(
                    form.optionalText("sok", 200).orElse(""), form.optionalChoice("status", StandingKind.class))) {
                csv.writeRecord(
                        row.name(),
                        row.orgNumber().orElse(""),
                        page.t("approval.standing." + row.standing()),
                        row.validTo().map(page::shortDate).orElse(""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Download.file(
                "godkjenninger.csv", "text/csv;charset=UTF-8", text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
