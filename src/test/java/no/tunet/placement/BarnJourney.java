package no.tunet.placement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import no.tunet.Axe;
import no.tunet.Browser;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.directory.Stage;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Language;
import no.tunet.kernel.Period;
import no.tunet.kernel.Role;
import no.tunet.party.People;
import no.tunet.placement.register.ChangeTeam;
import no.tunet.placement.store.SlotStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;

/** A day on the farm in a browser: with and without coverage, and nobody kept out. */
@TunetTest
@Import(Stage.class)
class BarnJourney {
    private static final LocalDate DAY = Scene.lastDay(Scene.TODAY);

    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private ApplicationContext context;

    @ParameterizedTest
    @EnumSource
    void theFarmersDayKeepsNobodyOut(Language language) {
        var scene = new Scene(context);
        speaks(scene.farmer, language);
        var placement = scene.running("Kai Prøve", DAY.minusDays(14));
        try (var visitor = Browser.signIn(Browser.visitor(Language.NB), cast.sessionCookie(scene.farmer), port)) {
            var page = visitor.newPage();
            for (String path : List.of(
                    "/dager?dato=" + DAY,
                    "/dager/frakoblet",
                    "/dager/stengt",
                    "/dager/ark/" + placement,
                    "/gardsfolk",
                    "/hendelser/ny",
                    "/ukeplan?dato=" + DAY,
                    "/dager/retting?placement=" + placement + "&dato=" + DAY + "&half=MORNING")) {
                go(page, path);
                open(page);
                Axe.check(page);
            }
            go(page, "/dager?dato=" + DAY);
            page.setViewportSize(390, 844);
            Browser.picture(page, "barn-page");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMunicipalitysSideKeepsNobodyOut(Language language) {
        var scene = new Scene(context);
        speaks(scene.caseWorker, language);
        var placement = scene.running("Kai Prøve", DAY.minusDays(14));
        var participant = Acting.as(
                scene.caseWorker,
                () -> context.getBean(TransactionOperations.class)
                        .execute(
                                status -> context.getBean(SlotStore.class).ofPlacement(placement, new Period(DAY, DAY)))
                        .getFirst()
                        .participant());
        try (var visitor = Browser.signIn(Browser.visitor(Language.NB), cast.sessionCookie(scene.caseWorker), port)) {
            var page = visitor.newPage();
            String of = "/deltakere/" + participant;
            String at = "/plasseringer/" + placement;
            for (String path : List.of(
                    "/deltakere",
                    "/deltakere/ny",
                    of,
                    of + "/samtykker",
                    of + "/plasseringer/ny",
                    of + "/min-uke",
                    of + "/data",
                    at,
                    at + "/grunnlag",
                    at + "/informasjonsark",
                    at + "/mal",
                    at + "/politiattest",
                    at + "/pause",
                    at + "/slutt",
                    at + "/flytting",
                    "/skolerute",
                    "/hendelser")) {
                go(page, path);
                Axe.check(page);
            }
            go(page, of + "/min-uke");
            Browser.picture(page, "own-week");
            go(page, at);
            Browser.picture(page, "placement-page");
        }
        var account = cast.member(scene.municipality, Role.PARTICIPANT);
        Acting.run(
                scene.caseWorker,
                () -> context.getBean(ChangeTeam.class).link(new ParticipantId(participant), account.person()));
        try (var visitor = Browser.signIn(Browser.visitor(Language.EN), cast.sessionCookie(account), port)) {
            var page = visitor.newPage();
            go(page, "/min-uke");
            Axe.check(page);
        }
    }

    @Test
    void tapsWithoutCoverageAreKeptAndSentOnceThereIsCoverage() {
        var scene = new Scene(context);
        var placement = scene.running("Kai Prøve", DAY.minusDays(14));
        try (var visitor = Browser.signIn(Browser.visitor(Language.NB), cast.sessionCookie(scene.farmer), port)) {
            var page = visitor.newPage();
            go(page, "/dager?dato=" + DAY);
            visitor.setOffline(true);
            page.locator("button[name=what][value=PRESENT]").first().click();
            assertThat(page.locator("[data-queue]")).containsText("Ikke sendt ennå: 1");
            page.locator("button[name=what][value=LATE]").first().click();
            assertThat(page.locator("[data-queue]")).containsText("Ikke sendt ennå: 2");
            visitor.setOffline(false);
            assertThat(page.locator("[data-state]").first()).containsText("Kom sent");
            assertThat(page.locator("[data-queue]")).not().containsText("Ikke sendt");
            assertThat(page.evaluate("localStorage.getItem('tunet.dager')")).isEqualTo("[]");
            var lines = Acting.as(
                    scene.farmer,
                    () -> context.getBean(Attendances.class).of(scene.agreement.id, new Period(DAY, DAY)));
            assertThat(lines).extracting(AttendanceLine::state).containsExactly(new AttendanceState.Late());
            assertThat(lines.getFirst().placement()).isEqualTo(placement);
        }
    }

    @Test
    void signingOutLeavesNothingOnThePhone() {
        var scene = new Scene(context);
        scene.running("Kai Prøve", DAY.minusDays(14));
        try (var visitor = Browser.signIn(Browser.visitor(Language.NB), cast.sessionCookie(scene.farmer), port)) {
            var page = visitor.newPage();
            go(page, "/dager?dato=" + DAY);
            visitor.setOffline(true);
            page.locator("button[name=what][value=PRESENT]").first().click();
            assertThat(page.locator("[data-queue]")).containsText("Ikke sendt ennå: 1");
            visitor.route("**/dager/ko", route -> route.abort());
            visitor.setOffline(false);
            page.locator("form[data-signout] button").click();
            page.waitForURL("**/logg-inn**");
            assertThat(page.evaluate("localStorage.getItem('tunet.dager')")).isNull();
        }
    }

    @Test
    void oneTapWorksWithoutScript() {
        var scene = new Scene(context);
        scene.running("Kai Prøve", DAY.minusDays(14));
        try (var visitor =
                Browser.signIn(Browser.visitor(Language.NB, 390, false), cast.sessionCookie(scene.farmer), port)) {
            var page = visitor.newPage();
            go(page, "/dager?dato=" + DAY);
            page.locator(".barn__absent summary").first().click();
            page.locator("button[name=what][value=ILL]").first().click();
            assertThat(page.locator("[data-state]").first()).containsText("syk");
        }
    }

    private void speaks(Actor.Member member, Language language) {
        Acting.run(member, () -> context.getBean(People.class).setLanguage(member.person(), language));
    }

    private void go(Page page, String path) {
        page.navigate("http://127.0.0.1:" + port + path);
    }

    private static void open(Page page) {
        page.evaluate("document.querySelectorAll('main details').forEach(d => d.open = true)");
    }
}
