package no.tunet.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import no.tunet.Axe;
import no.tunet.Browser;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.directory.Stage;
import no.tunet.kernel.Language;
import no.tunet.kernel.Role;
import no.tunet.kernel.TargetGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The register in a browser: on a phone, without scripts, with a keyboard and ears only, and for everybody. */
@TunetTest
class RegisterJourney {
    private static final int MOST_TABS = 80;

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private KeepListings keep;

    @LocalServerPort
    private int port;

    @BeforeEach
    void aFarmInNynorsk() {
        stage.published(
                stage.approvedFarmer("Myrkvedalen"),
                Stage.offer("Hestar og einsemd på Myrkvedalen", TargetGroup.LEISURE_YOUTH, 3, 59.9, 5.3));
        keep.rebuild();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aCaseWorkerFindsAFarmByMisspeltWordsOnAPhone(boolean javaScript) {
        try (var visitor = Browser.visitor(Language.NN, 320, javaScript)) {
            var page = visitor.newPage();
            page.navigate(site("/register"));
            page.getByLabel("Kva leitar du etter?").fill("hestr ensomhet mørkvedalen");
            press(page, "Vis tilbod");
            assertThat(page.url()).contains("ord=hestr");
            assertThat(page.locator(".hits > li").first().innerText())
                    .contains("Hestar og einsemd på Myrkvedalen")
                    .contains("«mørkvedalen» lese som «Myrkvedalen»");
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
            Browser.picture(page, "register-phone-" + (javaScript ? "script" : "plain"));
            page.getByLabel("Måndag formiddag", new Page.GetByLabelOptions().setExact(false))
                    .first()
                    .check();
            press(page, "Vis tilbod med desse ønska");
            assertThat(page.locator("main").innerText())
                    .contains("Ingen tilbod passar")
                    .contains("Utan ønsket om ledig plass")
                    .contains("Ikkje ope måndag formiddag");
            Browser.picture(page, "register-phone-nothing-" + (javaScript ? "script" : "plain"));
        }
    }

    @Test
    void somebodyWhoHearsThePageFindsAnOfferWithTheKeyboardAlone() {
        try (var visitor = Browser.visitor(Language.NB)) {
            var page = visitor.newPage();
            page.navigate(site("/register"));
            assertThat(page.getByRole(AriaRole.SEARCH, named("Finn et tilbud på en gård"))
                            .count())
                    .isEqualTo(1);
            tabTo(page, page.getByRole(AriaRole.SEARCHBOX, named("Hva leter du etter?")));
            page.keyboard().type("mørkvedalen");
            page.keyboard().press("Enter");
            page.waitForURL("**/register?*");
            assertThat(page.title()).contains("tilbud –");
            assertThat(page.getByRole(AriaRole.STATUS).innerText()).contains("Vi fant ikke «mørkvedalen»");
            var result = page.getByRole(AriaRole.REGION)
                    .filter(new Locator.FilterOptions()
                            .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2))));
            assertThat(result.first().getByRole(AriaRole.LIST).count()).isPositive();
            assertThat(page.getByRole(AriaRole.IMG).first().getAttribute("aria-label"))
                    .contains("Kart over treffene");
            tabTo(
                    page,
                    page.getByRole(AriaRole.LINK, named("Hestar og einsemd på Myrkvedalen"))
                            .first());
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("/register?"));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                            .innerText())
                    .contains("Hestar og einsemd");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPageOfTheRegisterCanBeReadAndUsedByEverybody(Language language) {
        try (var visitor = Browser.visitor(language)) {
            var page = visitor.newPage();
            look(
                    page,
                    "/register",
                    "/register?ord=m%C3%B8rkvedalen&sted=59,9+5,3&km=40&halvdag=2&tilrettelegging=STEP_FREE_ACCESS",
                    "/register?ord=qxqxqx&malgruppe=SCHOOL",
                    "/register?km=langt",
                    "/register/rekkefolge",
                    "/register/ferskhet",
                    "/register/varsel",
                    "/register/varsel?sok=ord%3Dmyrkvedalen",
                    "/register/varsel/sendt",
                    "/register/varsel/stoppet");
        }
        var member = cast.member(cast.municipality("Havly kommune"), Role.CASE_WORKER);
        try (var visitor = Browser.signIn(Browser.visitor(language), cast.sessionCookie(member), port)) {
            var page = visitor.newPage();
            look(page, "/register?ord=myrkvedalen", "/register/lagrede");
        }
    }

    private void look(Page page, String... paths) {
        for (String path : List.of(paths)) {
            var answer = page.navigate(site(path));
            assertThat(answer.status()).as(path).isIn(200, 422);
            Axe.check(page);
        }
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        page.waitForLoadState();
    }

    /** As far as the Tab key must be pressed; the reader hears every stop on the way. */
    private static void tabTo(Page page, Locator wanted) {
        for (int i = 0; i < MOST_TABS; i++) {
            if (Boolean.TRUE.equals(wanted.evaluate("e => e === document.activeElement"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("not reached by keyboard: " + wanted);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private String site(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
