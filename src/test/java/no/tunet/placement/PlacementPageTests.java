package no.tunet.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.audit.AccessLog;
import no.tunet.directory.Stage;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Role;
import no.tunet.placement.consent.WithdrawConsent;
import no.tunet.placement.domain.ConsentPurpose;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TunetTest
@Import(Stage.class)
class PlacementPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private ApplicationContext context;

    private record Answer(int status, String location, Document page) {}

    private Answer send(Actor.Member as, MockHttpServletRequestBuilder request) throws Exception {
        var response = web.perform(request.with(cast.as(as))).andReturn().getResponse();
        String location = response.getHeader("Location");
        return new Answer(
                response.getStatus(), location == null ? "" : location, Jsoup.parse(response.getContentAsString()));
    }

    private Document shown(Actor.Member as, String path) throws Exception {
        var answer = send(as, get(path));
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.page();
    }

    @Test
    void aCaseWorkerLeadsAParticipantFromRegistrationToAStartThatTheLeaderApproves() throws Exception {
        var scene = new Scene(context);
        var worker = scene.caseWorker;
        var registered = send(
                worker,
                post("/deltakere/ny")
                        .param("name", "Kai Prøve")
                        .param("unit", scene.unit.toString())
                        .param("group", "MENTAL_HEALTH")
                        .param("language", "NN"));
        assertThat(registered.status()).isEqualTo(303);
        var participant = registered.location();
        assertThat(shown(worker, "/deltakere").text()).contains("Kai Prøve");

        var where = send(
                worker,
                post(participant + "/plasseringer/ny")
                        .param("agreement", scene.agreement.id.toString())
                        .param("halfDays", "2-MORNING")
                        .param("from", Scene.TODAY.toString())
                        .param("to", Scene.TODAY.plusDays(90).toString())
                        .param("deputy", scene.leader.person().toString()));
        assertThat(where.status()).isEqualTo(303);
        String placement = where.location().replace("/grunnlag", "");
        assertThat(shown(worker, placement).text()).contains("ting mangler før oppstart");

        shown(worker, placement + "/grunnlag");
        assertThat(send(
                                worker,
                                post(placement + "/grunnlag")
                                        .param("basis", "SUPPORT_CONTACT")
                                        .param("version", "0")
                                        .param("decision", "21/1042")
                                        .param(
                                                "decisionFrom",
                                                Scene.TODAY.minusDays(3).toString()))
                        .location())
                .isEqualTo(placement + "/informasjonsark");
        shown(worker, placement + "/informasjonsark");
        assertThat(send(
                                worker,
                                post(placement + "/informasjonsark")
                                        .param("version", "0")
                                        .param("callName", "Kai")
                                        .param("allergies", "Ingen")
                                        .param("safety", "Ingen")
                                        .param("pickUp", "Kjem sjølv")
                                        .param("emergencyContact", "Mor")
                                        .param("emergencyPhone", "400 00 001")
                                        .param("buyerPhone", "400 00 002"))
                        .location())
                .isEqualTo(placement + "/mal");
        send(worker, post(placement + "/mal").param("wording", "Stå opp før ni"));
        assertThat(shown(worker, placement + "/mal").text()).contains("Stå opp før ni");
        shown(worker, participant + "/samtykker");
        assertThat(send(
                                worker,
                                post(participant + "/samtykker")
                                        .param("purpose", "SHARE_WITH_FARM")
                                        .param("giver", "PARTICIPANT")
                                        .param("given", Scene.TODAY.toString()))
                        .status())
                .isEqualTo(303);

        assertThat(send(scene.farmer, post("/gardsfolk").param("name", "Gunnar Lauvtun"))
                        .status())
                .isEqualTo(303);
        String option = shown(worker, placement + "/politiattest")
                .select("#worker option[value*=-]")
                .attr("value");
        assertThat(send(
                                worker,
                                post(placement + "/politiattest")
                                        .param("worker", option)
                                        .param("kind", "HEALTH_AND_CARE")
                                        .param(
                                                "issued",
                                                Scene.TODAY.minusMonths(4).toString())
                                        .param("shown", Scene.TODAY.toString()))
                        .status())
                .isEqualTo(422);
        assertThat(send(
                                worker,
                                post(placement + "/politiattest")
                                        .param("worker", option)
                                        .param("kind", "HEALTH_AND_CARE")
                                        .param(
                                                "issued",
                                                Scene.TODAY.minusMonths(1).toString())
                                        .param("shown", Scene.TODAY.toString()))
                        .status())
                .isEqualTo(303);

        assertThat(shown(worker, placement).text()).contains("Alt er på plass");
        assertThat(send(worker, post(placement + "/godkjenningsonske")).status())
                .isEqualTo(303);
        assertThat(send(worker, get(placement + "/start")).status()).isEqualTo(403);
        assertThat(shown(scene.leader, "/").text()).contains("venter på godkjenning");
        String version = shown(scene.leader, placement + "/start")
                .select("[name=version]")
                .attr("value");
        assertThat(send(
                                scene.leader,
                                post(placement + "/start")
                                        .param("date", Scene.TODAY.toString())
                                        .param("version", version))
                        .status())
                .isEqualTo(303);
        assertThat(shown(scene.leader, placement).text()).contains("Oppstart avtalt");
        assertThat(shown(scene.farmer, "/dager?dato=" + nextTuesday()).text()).contains("Kai");
    }

    private static java.time.LocalDate nextTuesday() {
        var day = Scene.TODAY.with(java.time.temporal.TemporalAdjusters.next(java.time.DayOfWeek.TUESDAY));
        return no.tunet.placement.domain.PublicHolidays.on(day).isPresent() ? day.plusWeeks(1) : day;
    }

    @Test
    void everyRefusalOfAStartIsShownAtOnce() throws Exception {
        var scene = new Scene(context);
        var participant = scene.participant("Åse Prøve");
        var placement = "/plasseringer/" + scene.proposal(participant, Scene.TODAY);
        Acting.run(
                scene.caseWorker,
                () -> context.getBean(WithdrawConsent.class).withdraw(participant, ConsentPurpose.SHARE_WITH_FARM));
        var refused = send(
                scene.leader,
                post(placement + "/start")
                        .param("date", Scene.TODAY.plusDays(250).toString())
                        .param("version", "1"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".ds-error-summary li").eachText())
                .anyMatch(text -> text.contains("Samtykket mangler"))
                .anyMatch(text -> text.contains("før starten"))
                .anyMatch(text -> text.contains("skrevet opp hvem"));
    }

    @Test
    void nobodyOutsideTheTeamOrTheFarmOrTheMunicipalityReadsAParticipant() throws Exception {
        var scene = new Scene(context);
        var participant = scene.participant("Per Prøve");
        var placement = scene.proposal(participant, Scene.TODAY);
        for (String path : java.util.List.of("/deltakere/" + participant, "/plasseringer/" + placement)) {
            assertThat(send(cast.member(scene.municipality, Role.CASE_WORKER), get(path))
                            .status())
                    .as("colleague %s", path)
                    .isEqualTo(404);
            assertThat(send(cast.member(cast.municipality("Vik kommune"), Role.CASE_WORKER), get(path))
                            .status())
                    .isEqualTo(404);
            assertThat(send(cast.member(scene.municipality, Role.COORDINATOR), get(path))
                            .status())
                    .isEqualTo(404);
            assertThat(send(cast.member(scene.municipality, Role.PURCHASER), get(path))
                            .status())
                    .isEqualTo(403);
            assertThat(send(cast.member(scene.municipality, Role.DIRECTOR), get(path))
                            .status())
                    .isEqualTo(403);
            assertThat(send(scene.farmer, get(path)).status()).isEqualTo(403);
        }
        var otherLeader = cast.member(
                scene.municipality, java.util.Optional.of(cast.unit(scene.municipality, "Skule")), Role.UNIT_LEADER);
        assertThat(send(otherLeader, get("/deltakere/" + participant)).status()).isEqualTo(404);
    }

    @Test
    void whoIsNotInTheTeamSaysWhyAndEveryReadingIsLogged() throws Exception {
        var scene = new Scene(context);
        var participant = scene.participant("Liv Prøve");
        var path = "/deltakere/" + participant;
        assertThat(shown(scene.leader, path).select("[name=formal]")).isNotEmpty();
        assertThat(log(scene, participant)).isZero();
        assertThat(shown(scene.leader, path + "?formal=QUALITY_CONTROL").text()).contains("Liv Prøve");
        assertThat(log(scene, participant)).isEqualTo(1);
        shown(scene.caseWorker, path);
        assertThat(log(scene, participant)).isEqualTo(2);
    }

    private int log(Scene scene, ParticipantId participant) {
        return Acting.as(scene.leader, () -> context.getBean(AccessLog.class).ofParticipant(participant.value()))
                .size();
    }

    @Test
    void withdrawingTheConsentHidesTheSheetAndPausesAtOnce() throws Exception {
        var scene = new Scene(context);
        var day = Scene.lastDay(Scene.TODAY);
        var placement = scene.running("Kai Prøve", day.minusDays(14));
        assertThat(shown(scene.farmer, "/dager/ark/" + placement).text()).contains("Nøtter");
        var participant = shown(scene.caseWorker, "/plasseringer/" + placement)
                .select("a[href^=/deltakere/]:not([href=/deltakere])")
                .attr("href");
        assertThat(send(
                                scene.caseWorker,
                                post(participant.replaceAll("(/deltakere/[^/]+).*", "$1")
                                                + "/samtykker/tilbaketrekking")
                                        .param("purpose", "SHARE_WITH_FARM"))
                        .status())
                .isEqualTo(303);
        assertThat(send(scene.farmer, get("/dager/ark/" + placement)).status()).isEqualTo(404);
        assertThat(shown(scene.caseWorker, "/plasseringer/" + placement).text()).contains("Pause");
        assertThat(shown(scene.farmer, "/dager?dato=" + nextTuesday()).text()).doesNotContain("Kai");
        assertThat(shown(scene.caseWorker, "/").text()).contains("tatt tilbake samtykket");
    }

    @Test
    void anEndKeepsAPlanAndThePlaceIsFreeTheDayAfter() throws Exception {
        var scene = new Scene(context);
        var placement = scene.running("Kai Prøve", Scene.TODAY.minusDays(20));
        String path = "/plasseringer/" + placement;
        String version = shown(scene.caseWorker, path + "/slutt")
                .select("[name=version]")
                .attr("value");
        assertThat(send(
                                scene.caseWorker,
                                post(path + "/slutt")
                                        .param("version", version)
                                        .param("date", Scene.TODAY.toString())
                                        .param("cause", "GOAL_REACHED"))
                        .status())
                .isEqualTo(422);
        assertThat(send(
                                scene.caseWorker,
                                post(path + "/slutt")
                                        .param("version", version)
                                        .param("date", Scene.TODAY.toString())
                                        .param("cause", "GOAL_REACHED")
                                        .param("plan", "Jobb på butikken"))
                        .status())
                .isEqualTo(303);
        assertThat(shown(scene.caseWorker, path).text()).contains("Jobb på butikken");
        var placements = context.getBean(Placements.class);
        assertThat(Acting.as(scene.caseWorker, () -> placements.activeFor(scene.agreement.id, Scene.TODAY)))
                .hasSize(1);
        assertThat(Acting.as(scene.caseWorker, () -> placements.activeFor(scene.agreement.id, Scene.TODAY.plusDays(1))))
                .isEmpty();
    }

    @Test
    void everyPageIsThereInThreeLanguages() throws Exception {
        var scene = new Scene(context);
        var placement = scene.running("Kai Prøve", Scene.TODAY.minusDays(20));
        var participant = send(scene.caseWorker, get("/plasseringer/" + placement))
                .page()
                .select("a[href~=^/deltakere/[0-9a-f-]+$]")
                .attr("href");
        for (var language : no.tunet.kernel.Language.values()) {
            var worker = speaking(scene.caseWorker, language);
            for (String path : java.util.List.of(
                    "/deltakere",
                    "/deltakere/ny",
                    participant,
                    participant + "/samtykker",
                    participant + "/plasseringer/ny",
                    participant + "/min-uke",
                    participant + "/data",
                    "/plasseringer/" + placement,
                    "/plasseringer/" + placement + "/grunnlag",
                    "/plasseringer/" + placement + "/mal",
                    "/plasseringer/" + placement + "/informasjonsark",
                    "/plasseringer/" + placement + "/politiattest",
                    "/plasseringer/" + placement + "/pause",
                    "/plasseringer/" + placement + "/flytting",
                    "/plasseringer/" + placement + "/slutt",
                    "/hendelser",
                    "/ukeplan",
                    "/skolerute")) {
                assertThat(shown(worker, path).select("html").attr("lang"))
                        .as(path)
                        .isEqualTo(language.code());
            }
            var farmer = speaking(scene.farmer, language);
            for (String path : java.util.List.of(
                    "/dager",
                    "/dager/frakoblet",
                    "/dager/stengt",
                    "/hendelser/ny",
                    "/hendelser",
                    "/ukeplan",
                    "/gardsfolk")) {
                shown(farmer, path);
            }
            shown(speaking(scene.leader, language), "/sletting");
        }
    }

    private Actor.Member speaking(Actor.Member member, no.tunet.kernel.Language language) {
        Acting.run(member, () -> context.getBean(no.tunet.party.People.class).setLanguage(member.person(), language));
        return member;
    }

    @Test
    void whatIsKeptAboutSomebodyComesOutAsCsvAndJson() throws Exception {
        var scene = new Scene(context);
        var participant = scene.participant("Kai Prøve");
        scene.proposal(participant, Scene.TODAY);
        var csv = web.perform(get("/deltakere/" + participant + "/data")
                        .param("form", "csv")
                        .with(cast.as(scene.caseWorker)))
                .andReturn()
                .getResponse();
        assertThat(csv.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("Kai Prøve")
                .contains("information_sheet;allergies;Nøtter");
        assertThat(csv.getHeader("Content-Disposition")).doesNotContain("Kai");
        var json = web.perform(get("/deltakere/" + participant + "/data")
                        .param("form", "json")
                        .with(cast.as(scene.caseWorker)))
                .andReturn()
                .getResponse();
        assertThat(json.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("\"goal\"")
                .contains("Stå opp før ni");
    }

    @Test
    void theListComesOutWithReferencesAndNoNames() throws Exception {
        var scene = new Scene(context);
        scene.participant("Kai Prøve");
        var csv = web.perform(get("/deltakere").param("format", "csv").with(cast.as(scene.caseWorker)))
                .andReturn()
                .getResponse();
        assertThat(csv.getStatus()).isEqualTo(200);
        assertThat(csv.getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                .contains("P-")
                .doesNotContain("Kai");
    }

    @Test
    void aStrangersIdIsNotFound() throws Exception {
        var scene = new Scene(context);
        assertThat(send(scene.caseWorker, get("/plasseringer/" + UUID.randomUUID()))
                        .status())
                .isEqualTo(404);
        assertThat(send(scene.farmer, get("/dager/ark/" + UUID.randomUUID())).status())
                .isEqualTo(404);
        assertThat(send(scene.farmer, get("/hendelser/" + UUID.randomUUID())).status())
                .isEqualTo(404);
    }
}
