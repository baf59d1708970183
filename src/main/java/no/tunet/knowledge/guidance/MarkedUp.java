package no.tunet.knowledge.guidance;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** CommonMark as HTML: tags in the text are shown as text, and addresses with foreign schemes are dropped. */
final class MarkedUp {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private MarkedUp() {}

    static String html(String text) {
        return HTML.render(PARSER.parse(text));
    }
}
