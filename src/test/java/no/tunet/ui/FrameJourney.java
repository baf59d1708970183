package no.tunet.ui;

import static org.assertj.core.api.Assertions.assertThat;

import no.tunet.Axe;
import no.tunet.Browser;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Language;
import no.tunet.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@TunetTest
class FrameJourney {
    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @ParameterizedTest
    @EnumSource
    void aStrangerMeetsASignInPageAndPlainErrorPages(Language language) {
        try (var visitor = Browser.visitor(language)) {
            var page = visitor.newPage();
            page.navigate(address("/logg-inn"));
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language.code());
            Browser.picture(page, "sign-in-" + language.code());
            Axe.checkWithColours(page);
            page.navigate(address("/hjelp"));
            Browser.picture(page, "help-" + language.code());
            Axe.checkWithColours(page);
            page.navigate(address("/finnes-ikke"));
            assertThat(page.locator("h1").count()).isEqualTo(1);
            Browser.picture(page, "not-found-" + language.code());
            Axe.checkWithColours(page);
        }
    }

    @Test
    void theFrontPageShowsWhatWaits() {
        var member = cast.member(cast.municipality("Fjordvik kommune"), Role.COORDINATOR);
        try (var visitor = Browser.signIn(Browser.visitor(Language.NB), cast.sessionCookie(member), port)) {
            var page = visitor.newPage();
            page.navigate(address("/"));
            assertThat(page.locator(".acting__organisation").textContent()).isEqualTo("Fjordvik kommune");
            Browser.picture(page, "my-work");
            Axe.checkWithColours(page);
        }
    }

    @Test
    void theLanguageCanBeChangedWithoutScript() {
        try (var visitor = Browser.visitor(Language.NB, 1280, false)) {
            var page = visitor.newPage();
            page.navigate(address("/logg-inn"));
            page.click("button[value=nn]");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("nn");
            assertThat(page.url()).endsWith("/logg-inn");
        }
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
