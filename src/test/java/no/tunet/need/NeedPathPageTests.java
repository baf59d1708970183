package no.tunet.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import no.tunet.Cast;
import no.tunet.QueryCounter;
import no.tunet.TunetTest;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Role;
import no.tunet.kernel.UnitId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@TunetTest
class NeedPathPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    private Actor.Member coordinator;
    private Actor.Member leader;
    private UnitId unit;

    @BeforeEach
    void municipality() {
        var municipality = cast.municipality("Havly kommune");
        unit = cast.unit(municipality, "Psykisk helse");
        coordinator = cast.member(municipality, Role.COORDINATOR);
        leader = cast.member(municipality, Optional.of(unit), Role.UNIT_LEADER);
    }

    @Test
    void anEmptyListSaysWhatToDo() throws Exception {
        var page = read(coordinator, "/behov");
        assertThat(page.select(".empty").text()).contains("Ingen behov er meldt ennå");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/behov/nytt");
    }

    @Test
    void aNewcomerMeldsANeedStepByStepAndTheLeaderApprovesIt() throws Exception {
        String need = complete("6");
        assertThat(read(coordinator, need).select(".lead").text())
                .isEqualTo(
                        "6 personer trenger dagtilbud for mennesker med psykiske lidelser, 4 halve dager i uka hver, innen 30 km, bosatt ved Leirvik, i dag i Dagsenteret til 912 000 kr i året (regnskap 2020).");
        submit(need);
        assertThat(read(leader, "/").select(".work-list").text()).contains("Et behov i Psykisk helse venter på svar");
        approve(need);
        var page = read(coordinator, need);
        assertThat(page.select(".object-head__status").text()).contains("Godkjent");
        assertThat(page.select(".object-head__next a").eachAttr("href")).contains("/garder?behov=" + need.substring(7));
        assertThat(page.select(".history").text())
                .contains("Behovet ble godkjent", "Behovet ble sendt til enhetsleder", "Behovet ble startet");
        assertThat(read(leader, "/").select(".work-list").text()).doesNotContain("venter på svar");
    }

    @Test
    void aDraftWithNothingButTheUnitIsSavedAndSaysWhatIsMissing() throws Exception {
        var answer = send(coordinator, "/behov", "unit", unit.toString(), "go", "leave");
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(read(coordinator, answer.getHeader("Location")).select(".reasons li"))
                .hasSize(4);
    }

    @Test
    void aSmallNumberIsNotInWhatFarmsSee() throws Exception {
        var page = read(coordinator, complete("3"));
        assertThat(page.select("section[aria-labelledby=outside] q").text())
                .startsWith("Færre enn fem personer trenger");
        assertThat(page.select(".lead").text()).startsWith("3 personer");
    }

    @Test
    void wrongAnswersComeBackWithEverythingTypedStillThere() throws Exception {
        var answer = send(
                coordinator,
                "/behov",
                "unit",
                unit.toString(),
                "group",
                "MENTAL_HEALTH",
                "people",
                "mange",
                "go",
                "next");
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".ds-error-summary a").attr("href")).isEqualTo("#people");
        assertThat(page.select("#people").val()).isEqualTo("mange");
        assertThat(page.select("#group option[selected]").val()).isEqualTo("MENTAL_HEALTH");
    }

    @Test
    void anIdentityNumberInFreeTextIsStopped() throws Exception {
        String need = start();
        var answer =
                send(coordinator, need + "/steg/onsker", "version", "0", "more", "Gjelder 010190 12345", "go", "next");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("fødselsnummer");
    }

    @Test
    void aCostWithoutSourceIsAskedForAtItsField() throws Exception {
        String need = start();
        var answer = send(
                coordinator,
                need + "/steg/i-dag",
                "version",
                "0",
                "todayKind",
                "COSTED",
                "todayDescription",
                "Dagsenteret",
                "todayPerYear",
                "912 000");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select(".ds-error-summary a")
                        .eachAttr("href"))
                .containsExactly("#todaySource", "#todayPriceYear");
    }

    @Test
    void aStaleFormIsToldSoAndNothingIsSaved() throws Exception {
        String need = start();
        assertThat(send(coordinator, need + "/steg/hvor-ofte", "version", "0", "halfDays", "2")
                        .getStatus())
                .isEqualTo(303);
        var late = send(coordinator, need + "/steg/hvor-ofte", "version", "0", "halfDays", "9");
        assertThat(late.getStatus()).isEqualTo(422);
        assertThat(late.getContentAsString()).contains("Noen andre har endret dette");
        assertThat(read(coordinator, need).select(".lead").text()).contains("2 halve dager");
    }

    @Test
    void theLeaderSendsBackWithAReasonAndTheCoordinatorSeesIt() throws Exception {
        String need = complete("6");
        submit(need);
        assertThat(send(leader, need + "/godkjenning", "version", version(need), "answer", "SEND_BACK")
                        .getStatus())
                .isEqualTo(422);
        send(leader, need + "/godkjenning", "version", version(need), "answer", "SEND_BACK", "reason", "Hvor bor de?");
        assertThat(read(coordinator, need).select(".ds-alert").text()).contains("Hvor bor de?");
        assertThat(read(coordinator, "/").select(".work-list").text()).contains("kom tilbake med en kommentar");
    }

    @Test
    void aLeaderDoesNotApproveAnotherUnitsNeed() throws Exception {
        String need = complete("6");
        submit(need);
        var other = cast.member(
                coordinator.organisation(),
                Optional.of(cast.unit(coordinator.organisation(), "Skole")),
                Role.UNIT_LEADER);
        web.perform(get(need + "/godkjenning").with(cast.as(other))).andExpect(status().isNotFound());
    }

    @Test
    void aNeedIsClosedWithItsCauseAndTakenUpAgain() throws Exception {
        String need = complete("6");
        assertThat(send(coordinator, need + "/avslutning", "version", version(need), "cause", "NO_MONEY")
                        .getStatus())
                .isEqualTo(422);
        send(
                coordinator,
                need + "/avslutning",
                "version",
                version(need),
                "cause",
                "NO_MONEY",
                "reason",
                "Budsjettet er brukt");
        assertThat(read(coordinator, need).select(".object-head__status").text())
                .contains("Avsluttet");
        send(coordinator, need + "/gjenapning", "version", version(need), "reason", "Nytt år");
        assertThat(read(coordinator, need).select(".object-head__status").text())
                .contains("Utkast");
    }

    @Test
    void aSubmittedNeedIsTakenBack() throws Exception {
        String need = complete("6");
        submit(need);
        String version = read(coordinator, need)
                .select("form[action$=tilbaketrekking] input[name=version]")
                .val();
        assertThat(send(coordinator, need + "/tilbaketrekking", "version", version)
                        .getStatus())
                .isEqualTo(303);
        assertThat(read(coordinator, need).select(".object-head__status").text())
                .contains("Utkast");
    }

    @Test
    void theListIsFilteredAndExportedAsItIsShown() throws Exception {
        complete("6");
        assertThat(read(coordinator, "/behov?tilstand=DRAFT").select("tbody tr"))
                .hasSize(1);
        assertThat(read(coordinator, "/behov?tilstand=APPROVED")
                        .select(".empty")
                        .text())
                .contains("Ingen behov passer");
        assertThat(read(coordinator, "/behov?sok=dagsenter").select("tbody tr")).hasSize(1);
        var csv = web.perform(get("/behov?format=csv&tilstand=DRAFT").with(cast.as(coordinator)))
                .andReturn()
                .getResponse();
        assertThat(csv.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("Psykisk helse;6 personer trenger");
    }

    @Test
    void theRollUpHidesSmallNumbersFromOtherUnitsAlsoInTheExport() throws Exception {
        String need = complete("3");
        submit(need);
        approve(need);
        var school = cast.unit(coordinator.organisation(), "Skole");
        var teacher = cast.member(coordinator.organisation(), Optional.of(school), Role.UNIT_LEADER);
        assertThat(read(teacher, "/behov/oversikt").select("tbody td").eachText())
                .containsOnly("skjult");
        var csv = web.perform(get("/behov/oversikt?format=csv").with(cast.as(teacher)))
                .andReturn()
                .getResponse();
        assertThat(csv.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("skjult")
                .doesNotContain(";3");
        assertThat(read(coordinator, "/behov/oversikt").select("tbody td").eachText())
                .containsOnly("3");
        assertThat(read(coordinator, "/behov/oversikt?visning=deling")
                        .select("tbody td")
                        .eachText())
                .containsOnly("skjult");
        assertThat(read(leader, "/behov/oversikt").select("tbody tr").text()).contains("3");
    }

    @Test
    void theListAsksTheDatabaseAsOftenForTenNeedsAsForOne() throws Exception {
        start();
        int one = QueryCounter.count(() -> read(coordinator, "/behov"));
        for (int i = 0; i < 9; i++) {
            start();
        }
        assertThat(QueryCounter.statements(() -> read(coordinator, "/behov"))).hasSize(one);
    }

    @Test
    void aFarmerMayNotOpenNeeds() throws Exception {
        var farmer = cast.member(cast.farm("Solli gård"), Role.FARMER);
        web.perform(get("/behov").with(cast.as(farmer))).andExpect(status().isForbidden());
    }

    private String start() throws Exception {
        return send(coordinator, "/behov", "unit", unit.toString(), "go", "leave")
                .getHeader("Location");
    }

    private String complete(String people) throws Exception {
        String next = send(
                        coordinator,
                        "/behov",
                        "unit",
                        unit.toString(),
                        "group",
                        "MENTAL_HEALTH",
                        "people",
                        people,
                        "go",
                        "next")
                .getHeader("Location");
        next = send(coordinator, next, "version", "0", "halfDays", "4", "wantedFrom", "1.11.2021", "go", "next")
                .getHeader("Location");
        next = send(
                        coordinator,
                        next,
                        "version",
                        "1",
                        "area",
                        "Leirvik",
                        "withinKm",
                        "30",
                        "activities",
                        "ANIMALS",
                        "go",
                        "next")
                .getHeader("Location");
        return send(
                        coordinator,
                        next,
                        "version",
                        "2",
                        "todayKind",
                        "COSTED",
                        "todayDescription",
                        "Dagsenteret",
                        "todayPerYear",
                        "912 000",
                        "todaySource",
                        "regnskap",
                        "todayPriceYear",
                        "2020",
                        "go",
                        "next")
                .getHeader("Location");
    }

    private void submit(String need) throws Exception {
        assertThat(send(coordinator, need + "/innsending", "version", version(need))
                        .getStatus())
                .isEqualTo(303);
    }

    private void approve(String need) throws Exception {
        assertThat(send(leader, need + "/godkjenning", "version", version(need), "answer", "APPROVE")
                        .getStatus())
                .isEqualTo(303);
    }

    private String version(String need) throws Exception {
        return read(coordinator, need + "/avslutning")
                .select("input[name=version]")
                .val();
    }

    private Document read(Actor.Member member, String path) throws Exception {
        var response = web.perform(get(path).with(cast.as(member)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        return Jsoup.parse(response.getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse send(Actor.Member member, String path, String... fields) throws Exception {
        var request = post(path).with(cast.as(member));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        var response = web.perform(request).andReturn().getResponse();
        response.setCharacterEncoding("UTF-8");
        return response;
    }
}
