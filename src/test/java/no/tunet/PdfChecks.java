package no.tunet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A document is readable by everybody (PDF/UA-1) and by an archive (PDF/A-3u), by veraPDF's judgement. */
public final class PdfChecks {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfChecks() {}

    public static void assertPdfUa(byte[] document) {
        assertThat(broken(document, PDFAFlavour.PDFUA_1)).as("PDF/UA-1").isEmpty();
    }

    public static void assertPdfA(byte[] document) {
        assertThat(broken(document, PDFAFlavour.PDFA_3_U)).as("PDF/A-3u").isEmpty();
    }

    /** A picture of one page under {@code target/browser}, to look at. */
    public static void picture(byte[] document, int page, String name) {
        try (var read = Loader.loadPDF(document)) {
            Path folder = Files.createDirectories(Path.of("target", "browser"));
            ImageIO.write(
                    new PDFRenderer(read).renderImageWithDPI(page, 80),
                    "png",
                    folder.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> broken(byte[] document, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(document), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        } catch (Exception e) {
            throw new AssertionError("veraPDF could not read the document", e);
        }
    }
}
