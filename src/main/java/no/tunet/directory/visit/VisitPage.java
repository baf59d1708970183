package no.tunet.directory.visit;

import java.util.UUID;
import no.tunet.access.Public;
import no.tunet.kernel.OrganisationId;
import no.tunet.ui.Download;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.View;
import no.tunet.ui.pdf.Pdf;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class VisitPage {
    private final ReadVisit read;
    private final Pdf pdf;

    VisitPage(ReadVisit read, Pdf pdf) {
        this.read = read;
        this.pdf = pdf;
    }

    @Public
    @GetMapping("/register/garder/{id}")
    View show(@PathVariable UUID id) {
        return View.of("directory/visit", page(id));
    }

    /** One sheet of paper about the farm. */
    @Public
    @GetMapping("/register/garder/{id}/ark")
    Download sheet(@PathVariable UUID id, Page page) {
        return Download.pdf("gard.pdf", pdf.render("directory/pdf/visit", page(id), page.language()));
    }

    private VisitView page(UUID id) {
        return read.page(new OrganisationId(id)).orElseThrow(NotFound::new);
    }
}
