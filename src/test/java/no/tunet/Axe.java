package no.tunet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Nothing on the page keeps anybody out: axe finds no violation wide or narrow, and 320 pixels need no sideways scrolling. */
public final class Axe {
    private static final Map<String, Object> RULES = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));
    private static final String SCRIPT = script();

    private Axe() {}

    /** Lets every page of this visitor bring axe along, which is much quicker than sending it to each. */
    public static void bring(BrowserContext visitor) {
        visitor.addInitScript(SCRIPT);
    }

    /**
     * Checks the page as it stands, 1280 and 320 pixels wide, and leaves it as wide as it was. Colours, which take most of the time, are looked at in
     * the gallery, which has every part in every state, and by the crawl over all pages.
     */
    public static void check(Page page) {
        check(page, false);
    }

    /** The same with the colours. */
    public static void checkWithColours(Page page) {
        check(page, true);
    }

    private static void check(Page page, boolean colours) {
        var before = page.viewportSize();
        assertThat(faults(page, colours)).as("axe on %s", page.url()).isEmpty();
        page.setViewportSize(before.width, before.height);
    }

    /**
     * What keeps anybody out of the page as it stands, 1280 and 320 pixels wide; colours are the same at both and looked at once, or not at all. Leaves
     * it narrow.
     */
    public static List<String> faults(Page page, boolean colours) {
        load(page);
        var faults = new ArrayList<String>();
        for (int width : new int[] {1280, 320}) {
            page.setViewportSize(width, 900);
            violations(page, RULES, colours && width == 1280)
                    .forEach(violation -> faults.add(width + " px: " + violation));
        }
        if (!page.evaluate("document.documentElement.scrollWidth").equals(320)) {
            faults.add("320 px: scrolls sideways because of " + page.evaluate(TOO_WIDE));
        }
        return faults;
    }

    /** Text and controls that can hardly be told from what is behind them, at the present width and colours. */
    public static List<String> contrast(Page page) {
        load(page);
        return violations(page, Map.of("type", "rule", "values", List.of("color-contrast")), true);
    }

    private static void load(Page page) {
        if (page.evaluate("!window.axe").equals(true)) {
            page.evaluate(SCRIPT);
        }
    }

    private static final String TOO_WIDE =
            "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > 321 && !e.closest('.table-region'))"
                    + ".slice(0, 3).map(e => e.tagName + '.' + e.className).join(' ')";

    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page, Map<String, Object> only, boolean colours) {
        return (List<String>) page.evaluate("""
                async ([only, colours]) => (await axe.run(document, {
                    runOnly: only, resultTypes: ['violations'], selectors: false, rules: {'color-contrast': {enabled: colours}}
                })).violations.map(rule =>
                    `${rule.id}: ${rule.help} at ${rule.nodes.slice(0, 3).map(node => node.html).join(' ')}`)""", List.of(only, colours));
    }

    private static String script() {
        try (var script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return "if (!window.axe) { " + new String(script.readAllBytes(), StandardCharsets.UTF_8) + " }";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
