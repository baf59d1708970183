package no.tunet.evaluation.review;

import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.evaluation.EvaluationId;
import no.tunet.placement.PlacementId;
import no.tunet.ui.Download;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.View;
import no.tunet.ui.pdf.Pdf;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class ResultPage {
    private final ShowResult show;
    private final Pdf pdf;

    ResultPage(ShowResult show, Pdf pdf) {
        this.show = show;
        this.pdf = pdf;
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.READ)
    @GetMapping("/evalueringer/{id}/deltakere/{placement}")
    View show(@PathVariable EvaluationId id, @PathVariable PlacementId placement) {
        return View.of("evaluation/review/result", found(id, placement));
    }

    @Allowed(data = DataKind.K9_PLAN, right = Right.READ)
    @GetMapping("/evalueringer/{id}/deltakere/{placement}/pdf")
    Download pdf(@PathVariable EvaluationId id, @PathVariable PlacementId placement, Page page) {
        return Download.pdf("resultat.pdf", pdf.render("evaluation/pdf/result", found(id, placement), page.language()));
    }

    private ResultView found(EvaluationId id, PlacementId placement) {
        return show.of(id, placement).orElseThrow(NotFound::new);
    }
}
