package no.tunet;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.tunet.kernel.Language;
import no.tunet.ui.Texts;

/**
 * One person in a browser who reads one language: fills fields by name, presses buttons and follows links by their words. Every new kind of page is
 * looked at by axe, when scripts may run.
 */
public final class Walker implements AutoCloseable {
    private static final Set<String> LOOKED_AT = new HashSet<>();

    private final Texts texts;
    private final Language language;
    private final boolean javaScript;
    private final String site;
    private final BrowserContext context;
    private final List<String> complaints = new ArrayList<>();
    private final Page page;

    public Walker(Texts texts, Language language, boolean javaScript, int port, Cookie session) {
        this.texts = texts;
        this.language = language;
        this.javaScript = javaScript;
        this.site = "http://127.0.0.1:" + port;
        this.context = Browser.signIn(Browser.visitor(language, 1280, javaScript), session, port);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (!message.text().contains("status of 422")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
    }

    public Page page() {
        return page;
    }

    public String path() {
        return page.url().substring(site.length());
    }

    public Walker go(String path) {
        page.navigate(site + path);
        return look();
    }

    public Walker fill(String field, String typed) {
        page.locator("main [name='" + field + "']").fill(typed);
        return this;
    }

    /** Ticks or marks the choice with this value. */
    public Walker tick(String field, String... values) {
        for (String value : values) {
            page.locator("main [name='" + field + "'][value='" + value + "']")
                    .first()
                    .check();
        }
        return this;
    }

    /** Ticks or marks the first choice of a field. */
    public Walker tickFirst(String field) {
        page.locator("main [name='" + field + "']:not([type=hidden])").first().check();
        return this;
    }

    /** Ticks everything that can be ticked under a name. */
    public Walker tickAll(String field) {
        page.locator("main [name='" + field + "']:not([type=hidden])").all().forEach(Locator::check);
        return this;
    }

    /** Chooses the first real choice in a list. */
    public Walker chooseFirst(String field) {
        String value = page.locator("main select[name='" + field + "'] option:not([value=''])")
                .first()
                .getAttribute("value");
        return choose(field, value);
    }

    /** Presses what a style selector finds first. */
    public Walker tap(String selector) {
        page.locator("main " + selector).first().click();
        page.waitForLoadState();
        return look();
    }

    /** The document at an address, which everybody must be able to read. */
    public Walker document(String path) {
        byte[] document = context.request().get(site + path).body();
        assertThat(new String(document, 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1))
                .as(path)
                .isEqualTo("%PDF-");
        PdfChecks.assertPdfUa(document);
        return this;
    }

    /** Fills every field whose name begins so. */
    public Walker fillEach(String beginning, String typed) {
        page.locator("main [name^='" + beginning + "']").all().forEach(field -> field.fill(typed));
        return this;
    }

    /** Opens everything that is folded away. */
    public Walker unfold() {
        page.locator("main details:not([open]) > summary").all().reversed().forEach(Locator::click);
        return this;
    }

    /** Chooses in a list by value. */
    public Walker choose(String field, String value) {
        page.locator("main select[name='" + field + "']").selectOption(value);
        return this;
    }

    /** Presses the button whose words stand under this key, and expects no errors. */
    public Walker press(String key, Object... parameters) {
        button(key, parameters).click();
        page.waitForLoadState();
        assertThat(page.locator(".ds-error-summary").allInnerTexts())
                .as("after %s on %s", key, path())
                .isEmpty();
        return look();
    }

    /** Presses a button that must be answered with errors. */
    public Walker pressWrongly(String key, Object... parameters) {
        button(key, parameters).click();
        page.waitForLoadState();
        assertThat(page.locator(".ds-error-summary").count())
                .as("errors after %s on %s", key, path())
                .isEqualTo(1);
        return look();
    }

    public Walker follow(String key, Object... parameters) {
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(text(key, parameters))
                                .setExact(true))
                .first()
                .click();
        page.waitForLoadState();
        return look();
    }

    /** The words of a key stand somewhere in the main region. */
    public Walker see(String key, Object... parameters) {
        return seeText(text(key, parameters));
    }

    public Walker seeText(String words) {
        assertThat(plain(page.locator("main").innerText())).as("on %s", path()).contains(plain(words));
        return this;
    }

    /** The id in the present address. */
    public String id() {
        var id = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}").matcher(path());
        assertThat(id.find()).as("an id in %s", path()).isTrue();
        return id.group();
    }

    private Locator button(String key, Object... parameters) {
        Locator button = page.locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(text(key, parameters))
                                .setExact(true));
        assertThat(button.count())
                .as(
                        "buttons '%s' on %s, where it says: %s",
                        text(key, parameters), path(), page.locator("main").innerText())
                .isPositive();
        return button.first();
    }

    private String text(String key, Object... parameters) {
        return texts.text(language, key, parameters);
    }

    private Walker look() {
        assertThat(page.locator("h1").count())
                .as("main headings on %s: %s", path(), page.title())
                .isEqualTo(1);
        for (String error : List.of("400", "403", "404", "405", "409", "500", "underway")) {
            assertThat(page.locator("h1").innerText())
                    .as("on %s", path())
                    .isNotEqualTo(text("ui.error." + error + ".title"));
        }
        if (javaScript
                && LOOKED_AT.add(language
                        + Crawl.kindOf(path())
                        + page.locator(".ds-error-summary").count())) {
            Axe.check(page);
        }
        return this;
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}
