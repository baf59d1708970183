package no.tunet.settlement.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import no.tunet.Cast;
import no.tunet.PdfChecks;
import no.tunet.QueryCounter;
import no.tunet.TunetTest;
import no.tunet.agreement.RunningAgreement;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Period;
import no.tunet.kernel.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@TunetTest
class MonthPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private RemindFarms remind;

    private Actor.Member farmer;
    private Actor.Member leader;
    private Actor.Member purchaser;
    private RunningAgreement agreement;
    private YearMonth month;
    private LocalDate tuesday;

    @BeforeEach
    void aRunningAgreement() {
        var municipality = cast.municipality("Havly kommune");
        var unit = cast.unit(municipality, "Psykisk helse");
        var caseWorker = cast.member(municipality, Optional.of(unit), Role.CASE_WORKER);
        leader = cast.member(municipality, Optional.of(unit), Role.UNIT_LEADER);
        purchaser = cast.member(municipality, Role.PURCHASER);
        farmer = cast.member(cast.farm("Solbakken gard"), Role.FARMER);
        month = YearMonth.from(clock.today()).minusMonths(2);
        agreement = RunningAgreement.begin(
                context,
                caseWorker,
                farmer,
                new Period(month.atDay(1), clock.today().plusYears(1)));
        tuesday = month.atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
    }

    @Test
    void theFarmSeesWhatTheMonthComesToAndSendsIt() throws Exception {
        twoParticipants();
        var draft = read(farmer, draftPath(month));
        assertThat(draft.select("tfoot .number").text()).contains("1 620,00");
        assertThat(draft.select("tbody details li").eachText())
                .anySatisfy(day -> assertThat(day).contains("tirsdag", "formiddag", "600"));
        var sent = send(farmer, draftPath(month));
        assertThat(sent.getStatus()).isEqualTo(303);
        var page = read(farmer, sent.getHeader("Location"));
        assertThat(page.select(".object-head__status").text()).contains("Hos kjøperen");
        assertThat(page.text()).contains("P-0001", "P-0002").doesNotContain("Per Prøve");
        assertThat(read(leader, "/").select(".work-list").text()).contains("Svar på fakturagrunnlaget");
    }

    @Test
    void theBuyerAgreesEveryLineAndTheBasisCannotBeChanged() throws Exception {
        String basis = sent();
        assertThat(send(leader, basis + "/godkjenning", "versjon", "0", "alle", "ja")
                        .getStatus())
                .isEqualTo(303);
        var page = read(farmer, basis);
        assertThat(page.select(".object-head__status").text()).contains("Godkjent");
        assertThat(page.select("form[action$=ny-sending]")).isEmpty();
        assertThat(page.select(".history").text()).contains("ble godkjent");
        assertThat(read(leader, "/").select(".work-list").text()).doesNotContain("Svar på fakturagrunnlaget");
        assertThat(send(farmer, basis + "/tilbakekalling", "versjon", "1").getStatus())
                .isEqualTo(422);
        assertThat(send(farmer, draftPath(month)).getStatus()).isEqualTo(422);
    }

    @Test
    void aDisputedLineIsExplainedAndAgreed() throws Exception {
        String basis = sent();
        var dispute = basis + "/linjer/1/innsigelse";
        assertThat(send(purchaser, dispute, "versjon", "0", "reason", "").getStatus())
                .isEqualTo(422);
        assertThat(send(purchaser, dispute, "versjon", "0", "reason", "Ingen kom denne dagen")
                        .getStatus())
                .isEqualTo(303);
        assertThat(read(farmer, "/").select(".work-list").text()).contains("innsigelser");
        assertThat(read(farmer, basis).select(".said").text()).contains("Ingen kom denne dagen");
        assertThat(send(farmer, basis + "/linjer/1/forklaring", "versjon", "1", "explanation", "Kom med en senere buss")
                        .getStatus())
                .isEqualTo(303);
        assertThat(send(leader, basis + "/godkjenning", "versjon", "2", "alle", "ja")
                        .getStatus())
                .isEqualTo(303);
        assertThat(read(purchaser, basis).select(".object-head__status").text()).contains("Godkjent");
    }

    @Test
    void aDayCorrectedAfterAgreementBecomesACreditLineNextMonth() throws Exception {
        String basis = sent();
        send(leader, basis + "/godkjenning", "versjon", "0", "alle", "ja");
        agreement.corrected(agreement.placements.getFirst(), tuesday, AbsenceCause.FARM_CLOSED);
        var next = month.plusMonths(1);
        agreement.came(
                agreement.placements.getFirst(), next.atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY)));
        var draft = read(farmer, draftPath(next));
        assertThat(draft.select("tbody").text()).contains("Rettelse for").contains("−720,00");
        assertThat(draft.select("tfoot .number").text()).startsWith("−120,00");
        assertThat(read(farmer, basis).select("tfoot .number").text()).contains("1 620,00");
    }

    @Test
    void aStaleAnswerChangesNothing() throws Exception {
        String basis = sent();
        send(leader, basis + "/godkjenning", "versjon", "0", "linje", "1");
        var stale = send(purchaser, basis + "/godkjenning", "versjon", "0", "alle", "ja");
        assertThat(stale.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(stale.getContentAsString())
                        .select(".ds-error-summary")
                        .text())
                .contains("Noen har endret");
    }

    @Test
    void strangersAndRolesWithoutTheRightSeeNothing() throws Exception {
        String basis = sent();
        var stranger = cast.member(cast.farm("Nordgarden"), Role.FARMER);
        var otherBuyer = cast.member(cast.municipality("Fjordby kommune"), Role.PURCHASER);
        var caseWorker = agreement.buyer;
        assertThat(answer(stranger, basis).getStatus()).isEqualTo(404);
        assertThat(answer(otherBuyer, basis).getStatus()).isEqualTo(404);
        assertThat(answer(caseWorker, basis).getStatus()).isEqualTo(403);
        assertThat(answer(stranger, draftPath(month)).getStatus()).isEqualTo(404);
        assertThat(send(stranger, basis + "/tilbakekalling", "versjon", "0").getStatus())
                .isIn(404, 422);
        assertThat(send(farmer, basis + "/godkjenning", "versjon", "0", "alle", "ja")
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void theListTheForecastAndTheFilesOpen() throws Exception {
        String basis = sent();
        followed();
        remind.run();
        assertThat(read(farmer, "/").select(".work-list").text()).contains("Send grunnlaget for");
        assertThat(read(farmer, "/maned").text())
                .contains("Solbakken", "Klare til å sendes")
                .contains("1 620,00");
        assertThat(read(leader, "/maned?tilstand=SENT").select("tbody tr")).hasSize(1);
        assertThat(read(leader, "/maned?tilstand=AGREED").select(".empty")).hasSize(1);
        assertThat(answer(leader, "/maned?format=csv").getContentAsString()).contains("1620,00");
        assertThat(answer(leader, "/maned?format=xlsx").getStatus()).isEqualTo(200);
        assertThat(answer(leader, basis + "?format=csv").getContentAsString()).contains("P-0001");
        assertThat(read(leader, "/maned/prognose/" + agreement.id).select("h1").text())
                .contains("Prognose");
        byte[] pdf = answer(leader, basis + "/pdf").getContentAsByteArray();
        PdfChecks.assertPdfUa(pdf);
        assertThat(new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("Per Pr");
    }

    @Test
    void aMonthAsksAsFewQuestionsWithManyLinesAsWithOne() throws Exception {
        String basis = sent();
        int few = QueryCounter.count(() -> answer(leader, basis));
        for (int i = 0; i < 10; i++) {
            agreement.came(agreement.participant(), tuesday);
        }
        send(farmer, basis + "/ny-sending", "versjon", "0");
        int many = QueryCounter.count(() -> answer(leader, basis));
        assertThat(read(leader, basis).select("tbody > tr")).hasSizeGreaterThan(10);
        assertThat(many).isEqualTo(few);
    }

    /** As the news of the signing would have it. */
    private void followed() {
        agreement.insert(
                "insert into settlement.running (agreement_id, title, buyer_org_id, buyer_unit_id, farm_org_id, term_from_on, term_to_on) values (?, 'Dagar på garden', ?, ?, ?, ?, ?)",
                agreement.id.value(),
                leader.organisation().value(),
                leader.unit().orElseThrow().value(),
                farmer.organisation().value(),
                agreement.term.from(),
                agreement.term.to());
    }

    private void twoParticipants() {
        var one = agreement.participant();
        var two = agreement.participant();
        agreement.cameByCar(one, tuesday);
        agreement.came(one, tuesday.plusWeeks(1));
        agreement.absent(two, tuesday, AbsenceCause.ILL);
        agreement.absent(two, tuesday.plusWeeks(1), AbsenceCause.FARM_CLOSED);
    }

    private String sent() throws Exception {
        twoParticipants();
        return Optional.ofNullable(send(farmer, draftPath(month)).getHeader("Location"))
                .orElseThrow();
    }

    private String draftPath(YearMonth of) {
        return "/maned/utkast/" + agreement.id + "/" + of;
    }

    private MockHttpServletResponse answer(Actor.Member member, String path) throws Exception {
        return web.perform(get(path).with(cast.as(member))).andReturn().getResponse();
    }

    private Document read(Actor.Member member, String path) throws Exception {
        var response = answer(member, path);
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString().replace('\u00a0', ' '));
    }

    private MockHttpServletResponse send(Actor.Member member, String path, String... fields) throws Exception {
        var request = post(path).with(cast.as(member));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }
}
