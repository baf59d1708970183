package no.tunet;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Nothing on the page keeps anybody out: axe finds no violation wide or narrow, and 320 pixels need no sideways scrolling. */
public final class Axe {
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** Checks the page as it stands, 1280 and 320 pixels wide, and leaves it as wide as it was. */
    public static void check(Page page) {
        var before = page.viewportSize();
        for (int width : new int[] {1280, 320}) {
            page.setViewportSize(width, 900);
            assertThat(violations(page))
                    .as("axe at %d px on %s", width, page.url())
                    .isEmpty();
        }
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as("width needed at 320 px on %s: %s", page.url(), page.evaluate(TOO_WIDE))
                .isEqualTo(320);
        page.setViewportSize(before.width, before.height);
    }

    private static final String TOO_WIDE =
            "[...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > 321 && !e.closest('.table-region'))"
                    + ".slice(0, 3).map(e => e.tagName + '.' + e.className).join(' ')";

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": " + rule.getHelp() + " at "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }
}
