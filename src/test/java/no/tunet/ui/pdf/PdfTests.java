package no.tunet.ui.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import no.tunet.PdfChecks;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTests {
    private static final String DOCUMENT = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" lang="nb" xml:lang="nb"><head><title>Prøve på gården</title>
            <style>@page { size: A4; @bottom-right { content: counter(page); font-family: Inter; } } body { font-family: "Inter", "Inter More", "Inter Vietnamese", "Inter Cyrillic", "Inter Cyrillic More", "Inter Greek", "Noto Arabic", "Noto Emoji"; }</style></head>
            <body><h1>Prøve på gården</h1><p>Blåbær, ærfugl og ørret. 1 880 000,50 kr − Ŋ č 🐄</p><p>Sámegiella čáŋŧđž. Zażółć gęślą jaźń. Привіт, Україно. Καλημέρα. Tiếng Việt. مرحبا بالعالم (12) 🙂👩‍🌾</p>
            <ul><li>en</li><li>to</li></ul>
            <table><caption>Tall</caption><thead><tr><th scope="col">År</th><th scope="col">Kroner</th></tr></thead>
            <tbody><tr><th scope="row">2022</th><td>100</td></tr></tbody></table>
            <svg xmlns="http://www.w3.org/2000/svg" width="100" height="20" viewBox="0 0 100 20" alt="Søyle: 100"><rect width="60" height="20" fill="#33603c"/></svg>
            <p><a href="https://example.invalid/">Lenke</a></p></body></html>
            """;

    @Test
    void aDocumentIsTaggedForScreenReadersAndFitForTheArchive() {
        byte[] pdf = Pdf.print(DOCUMENT);
        PdfChecks.assertPdfUa(pdf);
        PdfChecks.assertPdfA(pdf);
    }

    @Test
    void arabicLettersTakeTheFormTheirNeighboursAskFor() {
        assertThat(ArabicLetters.joined("مرحبا")).isEqualTo("\uFEE3\uFEAE\uFEA3\uFE92\uFE8E");
        assertThat(ArabicLetters.joined("سلام")).isEqualTo("\uFEB3\uFEFC\uFEE1");
        assertThat(new RightToLeft.Turn().reorderRTLTextToLTR("אב(ג")).isEqualTo("ג)בא");
    }

    @Test
    void norwegianLettersAndFiguresComeOutAsText() throws IOException {
        try (var document = Loader.loadPDF(Pdf.print(DOCUMENT))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Blåbær, ærfugl og ørret")
                    .contains("Ŋ č 🐄")
                    .contains("Sámegiella čáŋŧđž. Zażółć gęślą jaźń. Привіт, Україно. Καλημέρα. Tiếng Việt.")
                    .contains("🙂👩🌾")
                    .doesNotContain("¤");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Prøve på gården");
        }
    }
}
