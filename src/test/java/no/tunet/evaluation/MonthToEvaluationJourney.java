package no.tunet.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import no.tunet.Axe;
import no.tunet.Browser;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.agreement.RunningAgreement;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Language;
import no.tunet.kernel.Period;
import no.tunet.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A farm sends a month, the buyer answers it, and the service is evaluated; every page under axe, the main ones in three languages. */
@TunetTest
class MonthToEvaluationJourney {
    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BusinessClock clock;

    @Test
    void fromTheDaysOfAMonthToASignedEvaluation() {
        var municipality = cast.municipality("Havly kommune");
        var unit = Optional.of(cast.unit(municipality, "Psykisk helse"));
        var caseWorker = cast.member(municipality, unit, Role.CASE_WORKER);
        var leader = cast.member(municipality, unit, Role.UNIT_LEADER);
        var coordinator = cast.member(municipality, Role.COORDINATOR);
        var farmer = cast.member(cast.farm("Solbakken gard"), Role.FARMER);
        var month = YearMonth.from(clock.today()).minusMonths(1);
        var agreement = agreement(caseWorker, farmer, month);

        try (var visitor = visitor(farmer)) {
            var page = visitor.newPage();
            look(page, "/maned");
            look(page, "/maned/utkast/" + agreement.id + "/" + month);
            page.click("main form button[type=submit]");
            assertThat(page.url()).contains("/maned/");
            inThreeLanguages(page, page.url());
            String basis = page.url();
            try (var buyer = visitor(leader)) {
                var answer = buyer.newPage();
                answer.navigate(basis);
                answer.click("a[href$='/linjer/1/innsigelse']");
                Axe.check(answer);
                answer.fill("#reason", "Ingen kom denne dagen");
                answer.click("main form button[type=submit]");
                page.navigate(basis);
                page.click("a[href$='/linjer/1/forklaring']");
                Axe.check(page);
                page.fill("#explanation", "Kom med en senere buss");
                page.click("main form button[type=submit]");
                answer.navigate(basis);
                Browser.picture(answer, "basis-buyer");
                answer.click("button[name=alle]");
                assertThat(answer.locator(".object-head__status").textContent()).contains("Godkjent");
                inThreeLanguages(answer, basis);
                inThreeLanguages(answer, address("/maned/prognose/" + agreement.id));
                inThreeLanguages(answer, address("/maned"));
            }
        }
        evaluate(coordinator, leader, agreement, month);
    }

    private void evaluate(Actor.Member coordinator, Actor.Member leader, RunningAgreement agreement, YearMonth month) {
        try (var writer = visitor(coordinator);
                var signer = visitor(leader)) {
            var page = writer.newPage();
            inThreeLanguages(page, address("/evalueringer"));
            look(page, "/evalueringer/ny?avtale=" + agreement.id);
            page.fill("#from", month.atDay(1).toString());
            page.fill("#to", month.atEndOfMonth().toString());
            page.click("main form button[type=submit]");
            String evaluation = page.url();
            page.navigate(evaluation + "/forslag");
            page.click("main form button[type=submit]");
            assertThat(page.locator(".ds-error-summary").count()).isEqualTo(1);
            Axe.check(page);
            page.check("input[value=CONTINUE]");
            page.fill("#reasons", "Folk er glade og kommer");
            page.click("main form button[type=submit]");
            var sign = signer.newPage();
            sign.navigate(evaluation);
            sign.click("form[action$=signatur] button[type=submit]");
            Browser.picture(sign, "evaluation-signed");
            assertThat(sign.locator(".object-head__status").textContent()).contains("Signert");
            inThreeLanguages(sign, evaluation);
            inThreeLanguages(sign, evaluation + "/tilbaketrekking");
            inThreeLanguages(sign, address("/oversikt"));
            sign.navigate(evaluation);
            Browser.picture(sign, "evaluation-end");
        }
    }

    private RunningAgreement agreement(Actor.Member caseWorker, Actor.Member farmer, YearMonth month) {
        var agreement = RunningAgreement.begin(
                context,
                caseWorker,
                farmer,
                new Period(month.atDay(1), clock.today().plusYears(1)));
        for (String table : new String[] {"settlement.running", "evaluation.review"}) {
            agreement.insert(
                    "insert into " + table
                            + " (agreement_id, title, buyer_org_id, buyer_unit_id, farm_org_id, term_from_on, term_to_on) values (?, 'Dagar på garden', ?, ?, ?, ?, ?)",
                    agreement.id.value(),
                    caseWorker.organisation().value(),
                    caseWorker.unit().orElseThrow().value(),
                    farmer.organisation().value(),
                    agreement.term.from(),
                    agreement.term.to());
        }
        var tuesday = month.atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        for (int i = 0; i < 5; i++) {
            var placement = agreement.participant();
            agreement.cameByCar(placement, tuesday);
            agreement.absent(placement, tuesday.plusWeeks(1), i == 0 ? AbsenceCause.FARM_CLOSED : AbsenceCause.ILL);
        }
        return agreement;
    }

    private com.microsoft.playwright.BrowserContext visitor(Actor.Member member) {
        return Browser.signIn(Browser.visitor(Language.NB), cast.sessionCookie(member), port);
    }

    private void look(Page page, String path) {
        page.navigate(address(path));
        Axe.check(page);
    }

    private void inThreeLanguages(Page page, String address) {
        for (Language language : new Language[] {Language.NN, Language.EN, Language.NB}) {
            page.navigate(address);
            page.click("button[value=" + language.code() + "]");
            page.navigate(address);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language.code());
            Axe.check(page);
        }
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
