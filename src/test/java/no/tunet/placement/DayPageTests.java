package no.tunet.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.tunet.Cast;
import no.tunet.QueryCounter;
import no.tunet.TunetTest;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.Period;
import no.tunet.kernel.Role;
import no.tunet.placement.day.Barn;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.ObjectMapper;

@TunetTest
class DayPageTests {
    private static final LocalDate DAY = Scene.lastDay(Scene.TODAY);

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private ObjectMapper json;

    private int status(Actor.Member as, MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(cast.as(as))).andReturn().getResponse().getStatus();
    }

    private Document shown(Actor.Member as, String path) throws Exception {
        var response = web.perform(get(path).with(cast.as(as))).andReturn().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private static MockHttpServletRequestBuilder tap(PlacementId placement, String what, String... replaces) {
        return post("/dager/merker")
                .param("id", UUID.randomUUID().toString())
                .param("placement", placement.toString())
                .param("dato", DAY.toString())
                .param("half", "MORNING")
                .param("what", what)
                .param("replaces", replaces);
    }

    private List<?> sync(Actor.Member as, UUID id, PlacementId placement, String what) throws Exception {
        var kept = List.of(Map.of(
                "id",
                id,
                "kind",
                "mark",
                "tappedAt",
                System.currentTimeMillis(),
                "fields",
                Map.of(
                        "id", List.of(id),
                        "placement", List.of(placement.toString()),
                        "dato", List.of(DAY.toString()),
                        "half", List.of("MORNING"),
                        "what", List.of(what))));
        var response = web.perform(post("/dager/ko")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json.writeValueAsString(kept))
                        .with(cast.as(as)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return json.readValue(response.getContentAsString(), List.class);
    }

    private AttendanceState stateOf(Scene scene, PlacementId placement) {
        return Acting.as(
                        scene.farmer,
                        () -> context.getBean(Attendances.class).of(scene.agreement.id, new Period(DAY, DAY)))
                .stream()
                .filter(line -> line.placement().equals(placement) && line.half() == HalfDay.MORNING)
                .findFirst()
                .orElseThrow()
                .state();
    }

    @Test
    void oneTapMarksAndASecondTapOnTheSamePageCorrectsIt() throws Exception {
        var scene = new Scene(context);
        var placement = scene.running("Kai Prøve", DAY.minusDays(14));
        assertThat(stateOf(scene, placement)).isEqualTo(new AttendanceState.Unmarked());
        assertThat(status(scene.farmer, tap(placement, "PRESENT"))).isEqualTo(303);
        assertThat(stateOf(scene, placement)).isEqualTo(new AttendanceState.Present());
        var page = shown(scene.farmer, "/dager?dato=" + DAY);
        assertThat(page.select("[data-state]").text()).contains("Kom");
        assertThat(status(
                        scene.farmer,
                        tap(placement, "ILL", page.select("[name=replaces]").attr("value"))))
                .isEqualTo(303);
        assertThat(stateOf(scene, placement))
                .isEqualTo(new AttendanceState.Absent(AbsenceCause.ILL, java.time.Duration.ZERO));
        assertThat(shown(scene.farmer, "/dager/retting?placement=" + placement + "&dato=" + DAY + "&half=MORNING")
                        .select("ol li"))
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aMarkFromAPhoneCountsOnceHoweverOftenItIsSent() throws Exception {
        var scene = new Scene(context);
        var placement = scene.running("Kai Prøve", DAY.minusDays(14));
        var id = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            assertThat(sync(scene.farmer, id, placement, "LATE").toString()).contains("taken=true");
        }
        assertThat(stateOf(scene, placement)).isEqualTo(new AttendanceState.Late());
        assertThat(Acting.as(
                                scene.caseWorker,
                                () -> context.getBean(Attendances.class)
                                        .summary(scene.agreement.id, new Period(DAY, DAY)))
                        .attended())
                .isEqualTo(1);
    }

    @Test
    void twoPhonesThatDifferAreBothShownUntilSomebodyDecides() throws Exception {
        var scene = new Scene(context);
        var placement = scene.running("Kai Prøve", DAY.minusDays(14));
        sync(scene.farmer, UUID.randomUUID(), placement, "PRESENT");
        sync(scene.farmer, UUID.randomUUID(), placement, "NO_SHOW");
        assertThat(stateOf(scene, placement)).isInstanceOf(AttendanceState.InConflict.class);
        var page = shown(scene.farmer, "/dager?dato=" + DAY);
        assertThat(page.select("[data-state]").text())
                .contains("Kom")
                .contains("kom ikke")
                .contains("To ulike svar");
        assertThat(shown(scene.farmer, "/ukeplan?dato=" + DAY).text()).contains("to ulike svar");
        var ids = page.select("[name=replaces]").eachAttr("value").toArray(String[]::new);
        assertThat(ids).hasSize(2);
        var decided = post("/dager/retting")
                .param("id", UUID.randomUUID().toString())
                .param("placement", placement.toString())
                .param("dato", DAY.toString())
                .param("half", "MORNING")
                .param("what", "PRESENT")
                .param("extra", "1,5")
                .param("replaces", ids);
        assertThat(status(scene.farmer, decided)).as("a correction says why").isEqualTo(422);
        assertThat(status(scene.farmer, decided.param("reason", "Han kom litt før ti")))
                .isEqualTo(303);
        assertThat(stateOf(scene, placement)).isEqualTo(new AttendanceState.Present());
        assertThat(Acting.as(
                        scene.farmer,
                        () -> context.getBean(Attendances.class).ofMonth(scene.agreement.id, YearMonth.from(DAY))))
                .filteredOn(line -> line.on().equals(DAY))
                .extracting(line -> line.extraHours().toPlainString())
                .containsExactly("1.5");
    }

    @Test
    void nobodyMarksForAnotherFarmOrADayThatIsNotPlanned() throws Exception {
        var scene = new Scene(context);
        var placement = scene.running("Kai Prøve", DAY.minusDays(14));
        var other = cast.member(cast.farm("Bakken gard"), Role.FARMER);
        assertThat(status(other, tap(placement, "PRESENT"))).isEqualTo(422);
        assertThat(sync(other, UUID.randomUUID(), placement, "PRESENT").toString())
                .contains("taken=false");
        assertThat(shown(other, "/dager?dato=" + DAY).text()).doesNotContain("Kai");
        assertThat(status(scene.caseWorker, tap(placement, "PRESENT"))).isEqualTo(403);
        var wrong = post("/dager/merker")
                .param("id", UUID.randomUUID().toString())
                .param("placement", placement.toString())
                .param("dato", DAY.plusDays(1).toString())
                .param("half", "MORNING")
                .param("what", "PRESENT");
        assertThat(status(scene.farmer, wrong)).isEqualTo(422);
        assertThat(stateOf(scene, placement)).isEqualTo(new AttendanceState.Unmarked());
    }

    @Test
    void aClosedDayIsNeverPaidAndTheMunicipalityIsTold() throws Exception {
        var scene = new Scene(context);
        var placement = scene.running("Kai Prøve", DAY.minusDays(14));
        assertThat(status(
                        scene.farmer,
                        post("/dager/stengt").param("on", DAY.toString()).param("reason", "Storm")))
                .isEqualTo(303);
        assertThat(stateOf(scene, placement))
                .isEqualTo(new AttendanceState.Absent(AbsenceCause.FARM_CLOSED, java.time.Duration.ZERO));
        assertThat(shown(scene.farmer, "/dager?dato=" + DAY).text()).contains("Storm");
        assertThat(shown(scene.caseWorker, "/").text()).contains("er stengt");
    }

    @Test
    void offlineThePageShowsInitialsOnly() throws Exception {
        var scene = new Scene(context);
        scene.running("Kai Prøve", DAY.minusDays(14));
        var view = Acting.as(scene.farmer, () -> context.getBean(Barn.class).on(DAY, true));
        assertThat(view.rows()).extracting(row -> row.name()).containsExactly("K.");
    }

    @Test
    void theBarnPageAsksTheDatabaseThreeTimesHoweverManyCome() throws Exception {
        var scene = new Scene(context);
        scene.running("Kai Prøve", DAY.minusDays(14));
        int one = QueryCounter.count(
                () -> Acting.as(scene.farmer, () -> context.getBean(Barn.class).on(DAY, false)));
        for (String name : List.of("Liv Prøve", "Åse Prøve", "Ola Prøve")) {
            scene.running(name, DAY.minusDays(14));
        }
        int four = QueryCounter.count(
                () -> Acting.as(scene.farmer, () -> context.getBean(Barn.class).on(DAY, false)));
        assertThat(four).isEqualTo(one).isLessThanOrEqualTo(5);
    }

    @Test
    void aSeriousIncidentTellsTheBuyerAtOnceAndShowsWhomToRing() throws Exception {
        var scene = new Scene(context);
        var placement = scene.running("Kai Prøve", DAY.minusDays(14));
        var report = post("/hendelser/ny")
                .param("id", UUID.randomUUID().toString())
                .param("subject", placement.toString())
                .param("kind", "INJURY")
                .param("grade", "SERIOUS")
                .param("on", Scene.TODAY.toString())
                .param("what", "Fall frå høyloftet")
                .param("done", "Ringde 113");
        var response =
                web.perform(report.with(cast.as(scene.farmer))).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(303);
        var page = shown(scene.farmer, response.getHeader("Location"));
        assertThat(page.text()).contains("Ring nå").contains("400 00 002");
        assertThat(page.select("a[href=tel:40000002]")).isNotEmpty();
        assertThat(shown(scene.leader, "/").text()).contains("Alvorlig hendelse hos Lauvtun gard");
        assertThat(shown(scene.caseWorker, "/").text()).contains("Tilby møte");
        assertThat(shown(scene.caseWorker, response.getHeader("Location")).text())
                .contains("Fall frå høyloftet");
        assertThat(status(cast.member(scene.municipality, Role.CASE_WORKER), get(response.getHeader("Location"))))
                .isEqualTo(404);
        assertThat(status(
                        scene.farmer,
                        post(response.getHeader("Location") + "/lukking").param("learnt", "Rekkverk")))
                .isEqualTo(422);
        assertThat(status(
                        scene.farmer,
                        post(response.getHeader("Location") + "/tiltak")
                                .param("measure", "Rekkverk")
                                .param("due", Scene.TODAY.plusDays(3).toString())))
                .isEqualTo(303);
        assertThat(status(
                        scene.caseWorker,
                        post(response.getHeader("Location") + "/lukking").param("learnt", "Rekkverk er på plass")))
                .isEqualTo(303);
    }

    @Test
    void theDayInFourTapsIsKept() throws Exception {
        var scene = new Scene(context);
        var placement = scene.running("Kai Prøve", DAY.minusDays(14));
        assertThat(status(
                        scene.farmer,
                        post("/dager/logger")
                                .param("placement", placement.toString())
                                .param("dato", DAY.toString())
                                .param("mood", "GOOD")
                                .param("company", "WITH_ONE")
                                .param("activity", "ANIMALS")
                                .param("outdoors", "true")))
                .isEqualTo(303);
        assertThat(shown(scene.farmer, "/dager?dato=" + DAY).text()).contains("Dagen er notert");
    }

    @Test
    void theParticipantSeesTheWeekAnswersAndTakesAConsentBack() throws Exception {
        var scene = new Scene(context);
        var placement = scene.running("Kai Prøve", DAY.minusDays(14));
        var account = cast.member(scene.municipality, Role.PARTICIPANT);
        var path = shown(scene.caseWorker, "/plasseringer/" + placement)
                .select("a[href~=^/deltakere/[0-9a-f-]+$]")
                .attr("href");
        assertThat(shown(account, "/min-uke").text()).contains("ikke klar ennå");
        assertThat(status(
                        scene.caseWorker,
                        post(path + "/konto").param("person", account.person().toString())))
                .isEqualTo(303);
        var page = shown(account, "/min-uke");
        assertThat(page.text())
                .contains("Kai Prøve")
                .contains("Gunnar Lauvtun")
                .contains("Stå opp før ni")
                .contains("saksbehandler");
        assertThat(status(
                        account,
                        post("/min-uke/svar")
                                .param("placement", placement.toString())
                                .param("on", DAY.toString())
                                .param("face", "GREAT")))
                .isEqualTo(303);
        assertThat(shown(account, "/min-uke").text()).contains("Du svarte: Kjempebra");
        assertThat(status(account, post("/min-uke/tilbaketrekking").param("purpose", "SHARE_WITH_FARM")))
                .isEqualTo(303);
        assertThat(status(scene.farmer, get("/dager/ark/" + placement))).isEqualTo(404);
        assertThat(shown(account, "/min-uke/data").text()).contains("Stå opp før ni");
        assertThat(status(account, get(path + "/samtykker"))).isIn(200, 403);
    }
}
