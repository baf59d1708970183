package no.tunet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import no.tunet.kernel.Language;
import no.tunet.ui.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A farmer's phone without coverage for a day: the page, what is tapped and what is reported survive, count once, and do not stay for ever. */
@DemoTest
@Timeout(value = 4, unit = TimeUnit.MINUTES)
class NoCoverageJourney {
    private static final String KEPT = "!!(await caches.match('/dager/frakoblet'))";

    @LocalServerPort
    private int port;

    @Autowired
    private DemoPeople people;

    @Autowired
    private Texts texts;

    @BeforeEach
    void everybodyReadsNynorsk() {
        people.speak(Language.NN);
    }

    @Test
    void tapsAndReportsSurviveAReloadAndCountOnce() {
        try (var visitor = farmer()) {
            var page = withoutCoverage(visitor);
            assertThat(page.locator(".barn__rows")).not().containsText("Alv");
            for (int row = 0; row < 3; row++) {
                tap(page, row, "PRESENT");
            }
            assertThat(queue(page)).containsText(waiting(3));
            page.reload();
            assertThat(queue(page)).containsText(waiting(3));
            report(page, "Snubla i tunet");
            assertThat(queue(page)).containsText(waiting(4));

            int marks = people.count("placement.mark");
            int incidents = people.count("placement.incident");
            String unsent = (String) page.evaluate("localStorage.getItem('tunet.dager')");
            visitor.setOffline(false);
            assertThat(queue(page)).hasText(texts.text(Language.NN, "placement.queue.sent"));
            assertThat(people.count("placement.mark")).isEqualTo(marks + 3);
            assertThat(people.count("placement.incident")).isEqualTo(incidents + 1);

            page.waitForTimeout(500);
            page.waitForLoadState();
            page.evaluate("unsent => localStorage.setItem('tunet.dager', unsent)", unsent);
            page.navigate(at("/dager"));
            until(page, "localStorage.getItem('tunet.dager') === '[]'");
            assertThat(people.count("placement.mark")).isEqualTo(marks + 3);
            assertThat(people.count("placement.incident")).isEqualTo(incidents + 1);
            leave(page);
        }
    }

    @Test
    void twoPhonesThatDifferAreBothShown() {
        try (var visitor = farmer();
                var other = farmer()) {
            var page = withoutCoverage(visitor);
            tap(page, 4, "PRESENT");
            var second = other.newPage();
            second.navigate(at("/dager"));
            tap(second, 4, "LATE");
            second.waitForLoadState();
            visitor.setOffline(false);
            assertThat(queue(page)).hasText(texts.text(Language.NN, "placement.queue.sent"));
            page.navigate(at("/dager"));
            assertThat(row(page, 4).locator("[data-state]"))
                    .containsText(texts.text(Language.NN, "placement.mark.differ"));
            assertThat(row(page, 4).locator("[data-state]"))
                    .containsText(texts.text(Language.NN, "placement.mark.PRESENT"));
            assertThat(row(page, 4).locator("[data-state]"))
                    .containsText(texts.text(Language.NN, "placement.mark.LATE"));
        }
    }

    @Test
    void nothingStaysLongerThanTwoDays() {
        try (var visitor = farmer()) {
            var page = withoutCoverage(visitor);
            tap(page, 5, "PRESENT");
            assertThat(queue(page)).containsText(waiting(1));
            int marks = people.count("placement.mark");
            page.clock().setFixedTime(Date.from(Instant.now().plus(Duration.ofHours(47))));
            page.reload();
            assertThat(queue(page)).containsText(waiting(1));
            page.clock().setFixedTime(Date.from(Instant.now().plus(Duration.ofHours(49))));
            page.reload();
            assertThat(queue(page)).containsText(texts.text(Language.NN, "placement.queue.old"));
            assertThat(page.evaluate("localStorage.getItem('tunet.dager')")).isEqualTo("[]");
            page.evaluate("""
                    async () => {
                        const cache = await caches.open('tunet-dager');
                        const kept = await cache.match('/dager/frakoblet');
                        const headers = new Headers(kept.headers);
                        headers.set('X-Kept-At', String(Number(headers.get('X-Kept-At')) - 49 * 3600 * 1000));
                        await cache.put('/dager/frakoblet', new Response(await kept.text(), { headers }));
                    }""");
            assertThatThrownBy(page::reload).isInstanceOf(PlaywrightException.class);
            visitor.setOffline(false);
            assertThat(people.count("placement.mark")).isEqualTo(marks);
        }
    }

    @Test
    void signingOutLeavesNothingOnThePhoneAndNobodySendsWhatIsAnothers() {
        try (var visitor = farmer()) {
            var page = withoutCoverage(visitor);
            tap(page, 6, "PRESENT");
            String unsent = (String) page.evaluate("localStorage.getItem('tunet.dager')");
            visitor.route(Pattern.compile(".*/ko"), route -> route.abort());
            visitor.setOffline(false);
            page.locator("form[data-signout] button").first().click();
            page.waitForURL("**/logg-inn**");
            assertThat(page.evaluate("localStorage.getItem('tunet.dager')")).isNull();
            assertThat(page.evaluate("caches.has('tunet-dager')")).isEqualTo(false);
            visitor.unroute(Pattern.compile(".*/ko"));

            int marks = people.count("placement.mark");
            page.evaluate("unsent => localStorage.setItem('tunet.dager', unsent)", unsent);
            Browser.signIn(visitor, people.session("hulda.haugtussa@tunet.invalid"), port);
            page.navigate(at("/dager"));
            until(page, "localStorage.getItem('tunet.dager') === '[]'");
            assertThat(people.count("placement.mark")).isEqualTo(marks);
            leave(page);
        }
    }

    private BrowserContext farmer() {
        return Browser.signIn(
                Browser.visitor(Language.NN, 390, true), people.session("espen.eventyr@tunet.invalid"), port);
    }

    /** The barn page, opened once with coverage and again without. */
    private Page withoutCoverage(BrowserContext visitor) {
        var page = visitor.newPage();
        page.navigate(at("/dager"));
        until(page, KEPT + " && !!navigator.serviceWorker.controller");
        visitor.setOffline(true);
        page.reload();
        assertThat(page.locator("[data-barn][data-offline=true]")).isVisible();
        return page;
    }

    /** Asks the page until it is so; the policy of the page forbids the browser to ask by itself. */
    private static void until(Page page, String condition) {
        for (int tries = 0; tries < 150; tries++) {
            if (isSo(page, condition)) {
                return;
            }
            page.waitForTimeout(100);
        }
        throw new AssertionError("never so: " + condition);
    }

    /** A page that has sent what waited loads itself anew, and answers nothing while it does. */
    private static boolean isSo(Page page, String condition) {
        try {
            return Boolean.TRUE.equals(page.evaluate("async () => " + condition));
        } catch (PlaywrightException loading) {
            return false;
        }
    }

    /** A browser context that is closed while its page loads through a service worker may never close. */
    private static void leave(Page page) {
        page.waitForTimeout(500);
        page.navigate("about:blank");
    }

    private static void report(Page page, String what) {
        page.locator("[name=grade]").first().check();
        page.locator("[name=subject]")
                .selectOption(page.locator("[name=subject] option").nth(1).getAttribute("value"));
        page.locator("[name=kind]").first().check();
        page.locator("textarea[name=what]").fill(what);
        page.locator("textarea[name=done]").fill("Plaster");
        page.locator("#hendelse button[type=submit]").click();
    }

    private static Locator row(Page page, int number) {
        return page.locator(".barn__row").nth(number);
    }

    private static void tap(Page page, int row, String what) {
        row(page, row).locator("button[name=what][value=" + what + "]").click();
    }

    private static Locator queue(Page page) {
        return page.locator("[data-queue]");
    }

    private String waiting(int number) {
        return texts.text(Language.NN, "placement.queue.waiting", number);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
