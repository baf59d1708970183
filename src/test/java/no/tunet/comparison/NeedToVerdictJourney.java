package no.tunet.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Optional;
import no.tunet.Axe;
import no.tunet.Browser;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Language;
import no.tunet.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From "we have six people who need a day offer" to a signed verdict, in a browser. */
@TunetTest
class NeedToVerdictJourney {
    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    private Actor.Member coordinator;
    private Actor.Member leader;

    @BeforeEach
    void municipality() {
        var municipality = cast.municipality("Havly kommune");
        var unit = cast.unit(municipality, "Psykisk helse");
        coordinator = cast.member(municipality, Role.COORDINATOR);
        leader = cast.member(municipality, Optional.of(unit), Role.UNIT_LEADER);
    }

    @ParameterizedTest
    @EnumSource
    void nothingOnTheWayKeepsAnybodyOut(Language language) {
        walk(language, true, true);
    }

    @Test
    void theWholeWayGoesWithoutScript() {
        walk(Language.NB, false, false);
    }

    private void walk(Language language, boolean script, boolean axe) {
        try (var office =
                        Browser.signIn(Browser.visitor(language, 1280, script), cast.sessionCookie(coordinator), port);
                var corner =
                        Browser.signIn(Browser.visitor(language, 1280, script), cast.sessionCookie(leader), port)) {
            var page = office.newPage();
            var leaders = corner.newPage();
            go(page, "/behov");
            speak(page, language);
            go(leaders, "/");
            speak(leaders, language);
            look(page, axe, "need-empty-list");
            String need = need(page, axe);
            go(leaders, need + "/godkjenning");
            look(leaders, axe, "need-decision");
            leaders.check("input[name=answer][value=APPROVE]");
            submit(leaders);
            go(page, need);
            look(page, axe, "need-approved");
            go(page, "/behov");
            look(page, axe, "need-list");
            go(page, "/behov/oversikt?visning=deling");
            look(page, axe, "need-rollup");
            go(page, need + "/avslutning");
            look(page, axe, "need-closing");
            String sheet = compare(page, need, axe);
            go(leaders, sheet + "/signering");
            look(leaders, axe, "comparison-signing");
            leaders.check("input[name=answer][value=SIGN]");
            leaders.check("input[name=seen]");
            submit(leaders);
            look(leaders, axe, "comparison-signed");
            assertThat(leaders.locator("section[aria-labelledby=documents] a[href^='/dokumenter/']")
                            .count())
                    .isEqualTo(1);
            go(leaders, sheet + "/omgjoring");
            look(leaders, axe, "comparison-withdrawal");
            go(page, sheet + "/historikk");
            look(page, axe, "comparison-history");
            go(page, "/sammenligninger");
            look(page, axe, "comparison-list");
        }
    }

    private String need(Page page, boolean axe) {
        go(page, "/behov/nytt");
        page.selectOption("#unit", page.locator("#unit option").nth(1).getAttribute("value"));
        page.selectOption("#group", "MENTAL_HEALTH");
        page.fill("#people", "6");
        look(page, axe, "need-who");
        submit(page);
        page.fill("#halfDays", "4");
        look(page, axe, "need-often");
        submit(page);
        page.fill("#area", "Leirvik");
        page.fill("#withinKm", "30");
        page.check("input[name=activities][value=ANIMALS]");
        look(page, axe, "need-wishes");
        submit(page);
        page.check("input[name=todayKind][value=COSTED]");
        page.fill("#todayDescription", "Dagsenteret");
        page.fill("#todayPerYear", "912 000");
        submit(page);
        look(page, axe, "need-error");
        page.fill("#todaySource", "regnskap");
        page.fill("#todayPriceYear", "2020");
        submit(page);
        look(page, axe, "need-draft");
        String need = page.url().replaceFirst("^https?://[^/]+", "");
        go(page, need + "/innsending");
        look(page, axe, "need-submission");
        submit(page);
        return need;
    }

    private String compare(Page page, String need, boolean axe) {
        go(page, "/sammenligninger/ny?behov=" + need.substring("/behov/".length()));
        page.fill("#name1", "Solli gård");
        page.fill("#price1", "480");
        page.fill("#name2", "Bakken gård");
        page.fill("#price2", "610,50");
        look(page, axe, "comparison-start");
        submit(page);
        String sheet = page.url().replaceFirst("^https?://[^/]+", "");
        page.locator("a[href*='/linjer/']").nth(6).click();
        page.uncheck("input[name=unknown]");
        page.fill("#likely", "120 000");
        page.fill("#low", "90 000");
        page.fill("#high", "200 000");
        page.fill("#source", "anslag av koordinator");
        look(page, axe, "comparison-line");
        submit(page);
        go(page, sheet + "/forutsetninger");
        page.fill("#postponedPerYear", "700 000");
        page.fill("#postponedMonths", "12");
        page.fill("#postponedSource", "NILF 2013");
        page.fill("#goals", "Flere hverdager med mening");
        look(page, axe, "comparison-ground");
        submit(page);
        go(page, sheet + "/kriterier");
        look(page, axe, "comparison-criteria");
        go(page, sheet + "/vurdering");
        for (int i = 0; i < 3; i++) {
            page.locator("input[name^=points-]").nth(i).fill(Integer.toString(3 + i % 3));
            page.locator("textarea[name^=reason-]").nth(i).fill("Erfaring fra besøk");
        }
        look(page, axe, "comparison-scores");
        submit(page);
        look(page, axe, "comparison-sheet");
        go(page, sheet + "/konklusjon");
        page.check("input[name=verdict][value=START]");
        page.locator("input[name=chosen]").first().check();
        page.fill("#reasons", "Billigere og nærmere naturen");
        look(page, axe, "comparison-proposal");
        submit(page);
        return sheet;
    }

    private void go(Page page, String path) {
        page.navigate("http://127.0.0.1:" + port + path);
    }

    private static void speak(Page page, Language language) {
        page.click(".languages button[value=" + language.code() + "]");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language.code());
    }

    private static void submit(Page page) {
        page.locator("main form.form button[type=submit]").first().click();
        page.waitForLoadState();
    }

    private static void look(Page page, boolean axe, String name) {
        if (axe) {
            Browser.picture(page, name);
            Axe.check(page);
        }
    }
}
