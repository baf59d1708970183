package no.tunet.settlement.month;

import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.settlement.BasisId;
import no.tunet.ui.Download;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.View;
import no.tunet.ui.pdf.Pdf;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class BasisPage {
    static final String TEMPLATE = "settlement/month/basis";

    private final ShowBasis show;
    private final Pdf pdf;

    BasisPage(ShowBasis show, Pdf pdf) {
        this.show = show;
        this.pdf = pdf;
    }

    @Allowed(data = DataKind.K13_INVOICE, right = Right.READ)
    @GetMapping("/maned/{id}")
    Object show(@PathVariable BasisId id, Form form, Page page) {
        var view = found(id);
        return form.value("format").isEmpty()
                ? View.of(TEMPLATE, view).form(form)
                : BasisSheet.of(view, page).asked(form, page).orElseThrow(NotFound::new);
    }

    @Allowed(data = DataKind.K13_INVOICE, right = Right.READ)
    @GetMapping("/maned/{id}/pdf")
    Download pdf(@PathVariable BasisId id, Page page) {
        var view = found(id);
        return Download.pdf(
                "grunnlag-" + view.month() + ".pdf", pdf.render("settlement/pdf/basis", view, page.language()));
    }

    private BasisView found(BasisId id) {
        return show.of(id).orElseThrow(NotFound::new);
    }
}
