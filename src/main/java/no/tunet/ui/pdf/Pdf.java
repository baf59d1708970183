package no.tunet.ui.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Language;
import no.tunet.ui.Address;
import no.tunet.ui.Assets;
import no.tunet.ui.Page;
import no.tunet.ui.Texts;
import no.tunet.ui.web.Templates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Makes documents from templates: tagged PDF (PDF/UA-1) for readers with a screen reader, also PDF/A-3u for the archive. The template is well-formed XHTML,
 * gets {@code page} and {@code view}, and reaches nothing outside itself.
 */
@Component
public class Pdf {
    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Templates templates;
    private final Texts texts;
    private final Assets assets;
    private final ObjectProvider<BusinessClock> clock;

    Pdf(Templates templates, Texts texts, Assets assets, ObjectProvider<BusinessClock> clock) {
        this.templates = templates;
        this.texts = texts;
        this.assets = assets;
        this.clock = clock;
    }

    /** The document of a template such as {@code purchase/pdf/protocol}, in this language. */
    public byte[] render(String template, Object model, Language language) {
        return print(templates.render(template, Map.of("page", page(language), "view", model)));
    }

    /** Prints well-formed XHTML that names its language and title. */
    public static byte[] print(String xhtml) {
        var out = new ByteArrayOutputStream(64_000);
        try (var svg = new BatikSVGDrawer()) {
            var builder = new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_3_U)
                    .useColorProfile(SRGB)
                    .useSVGDrawer(svg)
                    .useUnicodeBidiSplitter(RightToLeft::new)
                    .useUnicodeBidiReorderer(new RightToLeft.Turn())
                    .withProducer("Tunet")
                    .withHtmlContent(Printable.text(xhtml), null)
                    .toStream(out);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> uri == null || uri.startsWith("data:"),
                    ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            Fonts.ALL.forEach(font -> builder.useFont(
                    () -> new ByteArrayInputStream(font.bytes()),
                    font.family(),
                    font.weight(),
                    FontStyle.NORMAL,
                    true));
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Page page(Language language) {
        BusinessClock business = clock.getIfAvailable();
        return new Page(
                texts,
                assets,
                language,
                Optional.empty(),
                "",
                Address.of("/", ""),
                false,
                business == null ? java.time.LocalDate.now(BusinessClock.OSLO) : business.today(),
                Optional.empty(),
                java.util.List.of(),
                no.tunet.ui.Doors.ALL_OPEN);
    }
}
