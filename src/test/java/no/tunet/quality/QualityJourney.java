package no.tunet.quality;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.tunet.Axe;
import no.tunet.Browser;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import no.tunet.quality.audit.DeclareImpartiality;
import no.tunet.quality.audit.KeepAuditor;
import no.tunet.quality.audit.PlanAudit;
import no.tunet.quality.audit.WriteReport;
import no.tunet.quality.domain.PointRecord;
import no.tunet.quality.sheet.BeginSelfAudit;
import no.tunet.quality.sheet.SheetContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The farmer and the auditor on a phone, without coverage in the middle: nothing is lost, nothing counts twice. */
@TunetTest
class QualityJourney {
    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private BeginSelfAudit begin;

    @Autowired
    private SheetContent contents;

    @Autowired
    private PlanAudit plan;

    @Autowired
    private KeepAuditor auditors;

    @Autowired
    private DeclareImpartiality impartiality;

    @Autowired
    private WriteReport report;

    @Autowired
    private BusinessClock clock;

    private Actor.Member farmer;

    @BeforeEach
    void aFarm() {
        farmer = cast.member(cast.farm("Fjellgard"), Role.FARMER);
    }

    @Test
    void theFarmerAnswersWithoutCoverageThroughARestartAndItIsSentOnce() {
        UUID sheet = Acting.as(farmer, () -> accepted(begin.begin(false)));
        try (var phone = phone(farmer)) {
            var page = open(phone, sheet);
            page.evaluate("navigator.serviceWorker.ready.then(() => true)");
            phone.setOffline(true);
            answer(page, "11:11.0.1", "YES", "");
            answer(page, "11:11.0.2", "NO", "Stedfortreder mangler");
            photo(page, "11:11.2.1");
            assertThat(page.locator("[data-queue]")).containsText("Ikke sendt ennå: 3");
            phone.route("**/kvalitet/ko**", route -> route.abort());
            phone.setOffline(false);
            page.close();
            var again = open(phone, sheet);
            assertThat(again.locator("[data-queue]")).containsText("Ikke sendt ennå: 3");
            assertThat(card(again, "11:11.0.2").locator("[data-state]")).containsText("Nei");
            assertThat(card(again, "11:11.0.2").locator("textarea")).hasValue("Stedfortreder mangler");
            Browser.picture(again, "self-audit-kept");
            phone.unroute("**/kvalitet/ko**");
            var other = open(phone, sheet);
            assertThat(other.locator("[data-queue]")).not().containsText("Ikke sendt");
            again.evaluate("window.dispatchEvent(new Event('online'))");
            assertThat(again.locator("[data-queue]")).not().containsText("Ikke sendt");
        }
        Acting.run(farmer, () -> {
            var filled = contents.of(sheet).orElseThrow();
            assertThat(filled.answers()).hasSize(2);
            assertThat(filled.evidence().get("11:11.2.1")).hasSize(1);
        });
    }

    @Test
    void twoPhonesThatDisagreeShowBothAnswersAndOneSettlesIt() {
        UUID sheet = Acting.as(farmer, () -> accepted(begin.begin(false)));
        try (var one = phone(farmer);
                var two = phone(farmer)) {
            var first = open(one, sheet);
            var second = open(two, sheet);
            one.setOffline(true);
            answer(first, "1:1.0.1", "YES", "");
            answer(second, "1:1.0.1", "NO", "Ikke skrevet ned");
            assertThat(second.locator("[data-queue]")).containsText("Alt er sendt");
            one.setOffline(false);
            assertThat(card(first, "1:1.0.1")).containsText("To ulike svar");
            answer(first, "1:1.0.1", "NO", "Vi skriver i vinter");
            assertThat(first.locator("[data-queue]")).containsText("Alt er sendt");
        }
        Acting.run(
                farmer,
                () -> assertThat(contents.of(sheet).orElseThrow().record("1:1.0.1"))
                        .isInstanceOfSatisfying(
                                PointRecord.Settled.class,
                                settled -> assertThat(settled.answer().note()).isEqualTo("Vi skriver i vinter")));
    }

    @Test
    void theAuditorWritesFindingsWithoutCoverageAndAWrongOneIsShownNotLost() {
        var body = cast.organisation(OrganisationKind.APPROVAL_BODY, "Reiseorganet");
        var officer = cast.member(body, Role.APPROVAL_OFFICER);
        var auditor = cast.member(body, Role.AUDITOR);
        UUID audit = Acting.as(officer, () -> {
            auditors.keep(auditor.person(), Set.of("1", "2", "11"), Set.of());
            UUID id = accepted(plan.ask(farmer.organisation(), clock.today().plusDays(60)));
            accepted(plan.assign(id, auditor.person(), clock.today()));
            return id;
        });
        UUID sheet = Acting.as(auditor, () -> {
            accepted(impartiality.declare(audit, List.of()));
            return accepted(report.begin(audit, ""));
        });
        try (var phone = phone(auditor)) {
            var page = open(phone, sheet);
            phone.setOffline(true);
            unfold(page, "2:2.1.2");
            card(page, "2:2.1.2").locator("select[name=severity]").selectOption("CRITICAL");
            answer(page, "2:2.1.2", "NO", "Kummen er åpen");
            answer(page, "2:2.1.3", "NO", "Traktor på tunet");
            phone.setOffline(false);
            assertThat(page.locator("[data-refused-list]")).containsText("Velg hvor alvorlig");
            assertThat(page.locator("[data-refused-list]")).containsText("Traktor på tunet");
            Axe.check(page);
            Browser.picture(page, "audit-sheet");
        }
        Acting.run(
                auditor,
                () -> assertThat(contents.of(sheet).orElseThrow().answers()).hasSize(1));
    }

    @Test
    void thePagesKeepNobodyOut() {
        Acting.as(farmer, () -> accepted(begin.begin(true)));
        for (Language language : Language.values()) {
            try (var visitor = Browser.signIn(Browser.visitor(language), cast.sessionCookie(farmer), port)) {
                var page = visitor.newPage();
                for (String path : List.of(
                        "/kvalitet",
                        "/kvalitet/avvik",
                        "/kvalitet/risiko",
                        "/kvalitet/beredskap",
                        "/kvalitet/egne-punkter",
                        "/standarder",
                        "/standarder/11/mal-1",
                        "/revisjoner")) {
                    page.navigate("http://127.0.0.1:" + port + path);
                    Axe.check(page);
                }
                page.navigate("http://127.0.0.1:" + port + "/kvalitet");
                Browser.picture(page, "quality-" + language);
            }
        }
        try (var plain = Browser.signIn(Browser.visitor(Language.NB, 320, false), cast.sessionCookie(farmer), port)) {
            var page = plain.newPage();
            page.navigate("http://127.0.0.1:" + port + "/kvalitet");
            page.locator("section[aria-labelledby=practice] a").click();
            answer(page, "1:1.0.1", "YES", "");
            assertThat(card(page, "1:1.0.1").locator("[data-state]")).containsText("Ja");
        }
    }

    private BrowserContext phone(Actor.Member member) {
        return Browser.signIn(Browser.visitor(Language.NB, 390, true), cast.sessionCookie(member), port);
    }

    private Page open(BrowserContext phone, UUID sheet) {
        var page = phone.newPage();
        page.navigate("http://127.0.0.1:" + port + "/kvalitet/skjema/" + sheet);
        return page;
    }

    private static Locator card(Page page, String point) {
        return page.locator("[data-card='" + point + "']");
    }

    /** On a phone a chapter is folded until somebody opens it. */
    private static void unfold(Page page, String point) {
        var chapter = page.locator("details.sheet__section:not([open])")
                .filter(new Locator.FilterOptions().setHas(card(page, point)));
        if (chapter.count() > 0) {
            chapter.locator("> summary").click();
        }
    }

    private static void answer(Page page, String point, String verdict, String note) {
        unfold(page, point);
        var card = card(page, point);
        String radio = card.locator("input[value=" + verdict + "]").getAttribute("id");
        card.locator("label[for='" + radio + "']").click();
        if (!note.isEmpty()) {
            card.locator("textarea").fill(note);
        }
        card.locator("form[data-kind=answer] button").click();
    }

    private static void photo(Page page, String point) {
        unfold(page, point);
        var card = card(page, point);
        card.locator("summary").click();
        card.locator("input[type=file]")
                .setInputFiles(new FilePayload("kurs.png", "image/png", Pictures.png(400, 300)));
        card.locator("input[name=described]").fill("Kursbeviset på veggen");
        card.locator("form[data-kind=photo] button").click();
        assertThat(card.locator(".sheet__files")).containsText("Kursbeviset på veggen");
    }

    private static <T> T accepted(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T>(T state) -> state;
            case Decision.Refused<T>(var reasons) -> fail("refused: " + reasons);
        };
    }
}
