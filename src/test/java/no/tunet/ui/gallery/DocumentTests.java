package no.tunet.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import no.tunet.PdfChecks;
import no.tunet.kernel.Language;
import no.tunet.ui.pdf.Pdf;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTests {
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDocumentWithPlanAndChartsIsAccessibleUprightAndLying(boolean landscape) throws IOException {
        String xhtml =
                Gallery.render("gallery/pdf.jte", Map.of("page", Samples.page(Language.NB), "landscape", landscape));
        byte[] pdf = Pdf.print(xhtml);
        PdfChecks.picture(pdf, 0, "document-" + (landscape ? "landscape" : "portrait"));
        PdfChecks.assertPdfUa(pdf);
        PdfChecks.assertPdfA(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            var paper = document.getPage(0).getMediaBox();
            assertThat(paper.getWidth() > paper.getHeight()).isEqualTo(landscape);
        }
    }
}
