package no.tunet.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import no.tunet.quality.risk.PlanPart;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@TunetTest
class QualityPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private FarmIncidents incidents;

    @Autowired
    private QualityDay day;

    @Autowired
    private BusinessClock clock;

    private Actor.Member farmer;
    private Actor.Member officer;
    private LocalDate today;

    @BeforeEach
    void aFarmAndABody() {
        farmer = cast.member(cast.farm("Tryggstad gard"), Role.FARMER);
        officer = cast.member(
                cast.organisation(OrganisationKind.APPROVAL_BODY, "Standardorganet"), Role.APPROVAL_OFFICER);
        today = clock.today();
    }

    @Test
    void anIncidentFromOperationWaitsInTheRiskAssessmentUntilItIsConsidered() throws Exception {
        Acting.run(farmer, () -> incidents.record(farmer.organisation(), today, Hazard.ANIMAL, Gravity.NEAR_MISS));
        assertThat(page(farmer, "/").text()).contains("Ta den med i risikovurderingen");
        var page = page(farmer, "/kvalitet/risiko");
        assertThat(page.text()).contains("Ta den med i risikovurderingen");
        String path = page.select("form[action$=vurdering]").attr("action");
        String id = path.split("/")[3];
        assertThat(send(farmer, post(path).param("note-" + id, "Vi går alltid to ved hesten"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(farmer, "/kvalitet/risiko").text()).contains("Vi går alltid to ved hesten");
        assertThat(page(farmer, "/").text()).doesNotContain("Ta den med i risikovurderingen");
    }

    @Test
    void aRiskStandsInTheMatrixAndItsMeasureHasAnOwnerAndADate() throws Exception {
        String path = location(send(
                farmer,
                post("/kvalitet/risiko")
                        .param("hazard", "WATER_OR_HEIGHT")
                        .param("what", "Noen faller i gjødselkummen")
                        .param("likelihood", "3")
                        .param("consequence", "5")));
        assertThat(page(farmer, path).text()).contains("Kan ikke godtas");
        assertThat(location(send(
                        farmer,
                        post(path + "/tiltak")
                                .param("what", "Lås på lokket")
                                .param("owner", "Ansvarlig for bygg")
                                .param("due", "" + today.plusDays(7)))))
                .isEqualTo(path);
        var matrix = page(farmer, "/kvalitet/risiko");
        assertThat(matrix.select(".risk__cell--UNACCEPTABLE strong").text()).isEqualTo("1");
        assertThat(matrix.text()).contains("Ansvarlig for bygg");
        assertThat(send(farmer, post("/kvalitet/risiko/gjennomgang")).getStatus())
                .isEqualTo(303);
        assertThat(page(farmer, "/kvalitet/risiko").text()).contains("Gjennomgått");
        var neighbour = cast.member(cast.farm("Nabotun"), Role.FARMER);
        assertThat(send(neighbour, get(path)).getStatus()).isEqualTo(404);
    }

    @Test
    void theEmergencyPlanIsKeptInVersionsAndDrillsAreWrittenDown() throws Exception {
        var plan = post("/kvalitet/beredskap");
        for (PlanPart part : PlanPart.values()) {
            plan.param(part.name(), "Slik gjør vi");
        }
        assertThat(send(farmer, plan).getStatus()).isEqualTo(303);
        assertThat(page(farmer, "/kvalitet/beredskap").text()).contains("Versjon 1");
        var late = send(
                farmer,
                post("/kvalitet/beredskap/ovelser")
                        .param("on", "" + today.plusDays(1))
                        .param("what", "Brann i fjøset")
                        .param("learnt", "Nøkkelen lå feil"));
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString()).contains("Nøkkelen lå feil");
    }

    @Test
    void aFileOfAStandardIsTriedFirstAndEveryWrongLineIsNamed() throws Exception {
        var bad = upload("kind;code;flags;nb;nn;en\npoint;1.1;;a;b;c\nsection;1;;a;b\nting;2;rar;a;b;c", "try");
        assertThat(bad.getStatus()).isEqualTo(422);
        assertThat(bad.getContentAsString())
                .contains("Linje 2: et punkt står før første del")
                .contains("Linje 3 har 5 felt")
                .contains("Linje 4: første felt")
                .contains("Linje 4: tredje felt");
        String good =
                "kind;code;flags;nb;nn;en\nsection;1;;Del;Del;Section\npoint;1.1;critical;Alt er bra.;Alt er bra.;All is well.";
        var tried = upload(good, "try");
        assertThat(tried.getStatus()).isEqualTo(200);
        assertThat(tried.getContentAsString()).contains("1 deler, 1 punkter");
        String version = location(upload(good, "take"));
        assertThat(page(farmer, version).text()).contains("Alt er bra.");
        assertThat(upload(good, "take").getStatus()).isEqualTo(422);
    }

    @Test
    void aFileInJsonIsReadByTheSameRules() throws Exception {
        String words = "{\"nb\":\"a\",\"nn\":\"b\",\"en\":\"c; d\"}";
        String point = "{\"code\":\"1.1\",\"text\":%s,\"evidence\":true,\"critical\":false}".formatted(words);
        String json = "{\"sections\":[{\"code\":\"1\",\"name\":%s,\"points\":[%s]}]}";
        assertThat(upload(json.formatted(words, point), "try").getStatus()).isEqualTo(200);
        assertThat(upload(json.formatted(words, point + "," + point), "try").getContentAsString())
                .contains("1.1 står der fra før");
        assertThat(upload("{\"sections\":null}", "try").getStatus()).isEqualTo(422);
        assertThat(upload("{nonsense", "try").getStatus()).isEqualTo(422);
    }

    @Test
    void aNumberOfTheSchemeIsChangedFromADayThatIsNotPast() throws Exception {
        var past = send(
                officer,
                post("/standarder/tall")
                        .param("parameter", "TIE_YEARS")
                        .param("value", "6")
                        .param("from", "" + today.minusDays(1))
                        .param("source", "Vedtak"));
        assertThat(past.getStatus()).isEqualTo(422);
        assertThat(send(farmer, get("/standarder/tall")).getStatus()).isEqualTo(403);
    }

    @Test
    void everyPageOfTheFarmOpensAndTheDayRunsTwiceWithTheSameResult() throws Exception {
        for (String path : List.of(
                "/kvalitet",
                "/kvalitet/avvik",
                "/kvalitet/risiko",
                "/kvalitet/beredskap",
                "/kvalitet/egne-punkter",
                "/standarder",
                "/standarder/11/mal-1",
                "/revisjoner")) {
            assertThat(page(farmer, path).select("h1")).as(path).hasSize(1);
        }
        for (String path : List.of(
                "/revisjoner", "/revisjoner/ny", "/revisorer", "/avvik", "/standarder/import", "/standarder/tall")) {
            assertThat(page(officer, path).select("h1")).as(path).hasSize(1);
        }
        day.run(today);
        day.run(today);
    }

    private final String version = "prove-" + System.nanoTime() % 100_000_000;

    private MockHttpServletResponse upload(String csv, String action) throws Exception {
        return send(
                officer,
                multipart("/standarder/import")
                        .file(new MockMultipartFile("file", "s.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                        .param("code", "HB")
                        .param("version", version)
                        .param("from", "" + today)
                        .param("nb", "Håndbok")
                        .param("nn", "Handbok")
                        .param("en", "Handbook")
                        .param("source", "Egen tekst")
                        .param("action", action));
    }

    private Document page(Actor.Member member, String path) throws Exception {
        var answer = send(member, get(path));
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private static String location(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus())
                .as(Jsoup.parse(answer.getContentAsString())
                        .select(".ds-error-summary")
                        .text())
                .isEqualTo(303);
        return java.util.Objects.requireNonNull(answer.getHeader("Location"));
    }

    private MockHttpServletResponse send(Actor.Member member, AbstractMockHttpServletRequestBuilder<?> request)
            throws Exception {
        return web.perform(request.with(cast.as(member))).andReturn().getResponse();
    }
}
