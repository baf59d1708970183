package no.tunet.ui.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import no.tunet.Axe;
import no.tunet.Browser;
import no.tunet.kernel.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GalleryJourney {
    private static final Gallery GALLERY = new Gallery();

    @AfterAll
    static void stop() {
        GALLERY.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyComponentIsAccessibleInEachLanguageWideAndNarrow(Language language) {
        try (var visitor = Browser.visitor(language)) {
            var page = visitor.newPage();
            var refused = new ArrayList<String>();
            page.onConsoleMessage(message -> refused.add(message.text()));
            for (String state : new String[] {"calm", "errors"}) {
                page.navigate(GALLERY.address(language, state));
                Browser.picture(page, "gallery-" + language.code() + "-" + state);
                Axe.checkWithColours(page);
            }
            assertThat(refused).isEmpty();
        }
    }

    @Test
    void everyComponentCanBeReadInTheDark() {
        try (var visitor = Browser.inTheDark(Language.NB)) {
            var page = visitor.newPage();
            page.navigate(GALLERY.address(Language.NB, "errors"));
            Browser.picture(page, "gallery-dark");
            Axe.checkWithColours(page);
        }
    }

    @Test
    void theErrorSummaryTakesTheFocusAndItsLinksLeadToTheFields() {
        try (var visitor = Browser.visitor(Language.NB)) {
            var page = visitor.newPage();
            page.navigate(GALLERY.address(Language.NB, "errors"));
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("ds-error-summary");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("location.hash")).isEqualTo("#name");
        }
    }

    @Test
    void theKeyboardReachesTheMainContentAndTheDialog() {
        try (var visitor = Browser.visitor(Language.NB)) {
            var page = visitor.newPage();
            page.navigate(GALLERY.address(Language.NB, "calm"));
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.className")).isEqualTo("ds-skip-link");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
            page.focus("[data-dialog]");
            page.keyboard().press("Enter");
            assertThat(page.locator("#stopp").isVisible()).isTrue();
            page.keyboard().press("Escape");
            assertThat(page.locator("#stopp").isVisible()).isFalse();
        }
    }

    @Test
    void onANarrowScreenTheMenuOpensWithoutScript() {
        try (var visitor = Browser.visitor(Language.NN, 320, false)) {
            var page = visitor.newPage();
            page.navigate(GALLERY.address(Language.NN, "calm"));
            Browser.picture(page, "gallery-320");
            page.click(".menu-narrow summary");
            assertThat(page.locator(".menu-narrow a").first().isVisible()).isTrue();
        }
    }
}
