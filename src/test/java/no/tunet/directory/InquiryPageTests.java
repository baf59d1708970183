package no.tunet.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Language;
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
class InquiryPageTests {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.yyyy");

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private InquiryDay closing;

    @Autowired
    private Inquiries inquiries;

    private Actor.Member coordinator;
    private Actor.Member leader;
    private Actor.Member farmer;
    private UnitId unit;
    private OfferId offer;

    @BeforeEach
    void aMunicipalityAndAFarm() {
        var municipality = cast.municipality("Havly kommune");
        unit = cast.unit(municipality, "Psykisk helse");
        coordinator = cast.member(municipality, Role.COORDINATOR);
        leader = cast.member(municipality, Optional.of(unit), Role.UNIT_LEADER);
        farmer = stage.approvedFarmer("Svargarden");
        offer = stage.published(farmer, Stage.offer("Dag i fjøset", 4));
    }

    @Test
    void aNeedOfThreeIsAskedAboutAnsweredAndLoggedWithoutItsCount() throws Exception {
        String need = approvedNeed("3");
        assertThat(read(coordinator, "/foresporsler/ny?behov=" + need + "&tilbud=" + offer)
                        .text())
                .contains("Færre enn fem personer");
        String inquiry = ask(need);
        var seen = read(farmer, inquiry);
        assertThat(seen.text())
                .contains("Færre enn fem")
                .contains("Havly kommune")
                .contains("Vi ser etter rolige dager");
        assertThat(seen.select("dd").eachText()).doesNotContain("3").noneMatch(text -> text.contains("Leirvik"));
        assertThat(read(farmer, "/").text()).contains("Svar på en forespørsel innen");
        assertThat(send(farmer, inquiry + "/svar", "svar", "PARTLY", "tekst", "")
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(farmer, inquiry + "/svar", "svar", "PARTLY", "tekst", "To kan begynne i mars")
                        .getStatus())
                .isEqualTo(303);
        assertThat(read(coordinator, inquiry).text()).contains("Delvis").contains("To kan begynne i mars");
        assertThat(read(coordinator, "/markedsdialog/" + need).select("section[aria-labelledby=log] tbody tr"))
                .hasSize(2);
        assertThat(read(farmer, "/").text()).doesNotContain("Svar på en forespørsel innen");
    }

    @Test
    void anInquiryAboutSixSaysSix() throws Exception {
        String need = approvedNeed("6");
        assertThat(read(farmer, ask(need)).select("dd").eachText()).contains("6");
    }

    @Test
    void silenceClosesTheInquiryAndBothSidesAreTold() throws Exception {
        String inquiry = ask(approvedNeed("3"));
        closing.run(clock.today().plusDays(14));
        assertThat(read(coordinator, inquiry).text()).contains("Sendt, venter på svar");
        closing.run(clock.today().plusDays(15));
        assertThat(read(coordinator, inquiry).text()).contains("Lukket uten svar");
        assertThat(read(coordinator, "/").text()).contains("En forespørsel ble lukket uten svar");
        assertThat(send(farmer, inquiry + "/svar", "svar", "YES").getStatus()).isEqualTo(303);
        assertThat(read(coordinator, inquiry).text()).contains("Ja, det kan vi");
    }

    @Test
    void aFarmIsKnownByItsAnswersFromTheThirdInquiry() throws Exception {
        Acting.run(
                new Actor.Visitor(Language.NB),
                () -> assertThat(inquiries.statistics(List.of(farmer.organisation())))
                        .isEmpty());
        send(farmer, ask(approvedNeed("3")) + "/svar", "svar", "YES");
        send(farmer, ask(approvedNeed("3")) + "/svar", "svar", "PARTLY", "tekst", "To av dagene");
        assertThat(statistics()).isEqualTo(new ReplyStatistics.TooFew(2));
        ask(approvedNeed("3"));
        closing.run(clock.today().plusDays(15));
        assertThat(statistics()).isEqualTo(new ReplyStatistics.Known(3, Optional.of(0), 67));
        assertThat(read(coordinator, "/garder?ord=Svargarden&malgruppe=MENTAL_HEALTH")
                        .text())
                .contains("67 %");
    }

    private ReplyStatistics statistics() {
        return Acting.as(
                new Actor.Visitor(Language.NB),
                () -> inquiries.statistics(List.of(farmer.organisation())).get(farmer.organisation()));
    }

    @Test
    void aWithdrawnInquiryCannotBeAnswered() throws Exception {
        String inquiry = ask(approvedNeed("3"));
        assertThat(send(coordinator, inquiry + "/trekking", "grunn", "Dekket på annen måte")
                        .getStatus())
                .isEqualTo(303);
        assertThat(read(farmer, inquiry).text()).contains("Dekket på annen måte");
        assertThat(send(farmer, inquiry + "/svar", "svar", "YES").getStatus()).isEqualTo(422);
    }

    @Test
    void theSameOfferIsNotAskedTwiceAndTheReplyDateGivesTime() throws Exception {
        String need = approvedNeed("3");
        ask(need);
        var again = send(
                coordinator,
                "/foresporsler/ny",
                "behov",
                need,
                "tilbud",
                offer.toString(),
                "fra",
                typed(clock.today()),
                "frist",
                typed(clock.today()));
        assertThat(again.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(again.getContentAsString())
                        .select(".ds-error-summary a")
                        .eachAttr("href"))
                .containsExactlyInAnyOrder("#tilbud", "#frist");
    }

    @Test
    void neitherAnotherFarmNorAnotherMunicipalitySeesAnything() throws Exception {
        String need = approvedNeed("3");
        String inquiry = ask(need);
        var neighbour = stage.approvedFarmer("Nabogarden");
        var other = cast.member(cast.municipality("Fjellvik kommune"), Role.COORDINATOR);
        for (var stranger : new Actor.Member[] {neighbour, other}) {
            web.perform(get(inquiry).with(cast.as(stranger))).andExpect(status().isNotFound());
        }
        web.perform(get("/markedsdialog/" + need).with(cast.as(other))).andExpect(status().isNotFound());
        web.perform(get("/foresporsler/ny?behov=" + need).with(cast.as(other))).andExpect(status().isNotFound());
        assertThat(read(neighbour, "/foresporsler").select("tbody tr")).isEmpty();
        assertThat(read(farmer, "/foresporsler").select("tbody tr")).hasSize(1);
    }

    @Test
    void theLogTakesNotesAndStopsIdentityNumbers() throws Exception {
        String need = approvedNeed("3");
        assertThat(send(coordinator, "/markedsdialog/" + need, "notat", "Gjelder 010190 12345")
                        .getStatus())
                .isEqualTo(422);
        send(coordinator, "/markedsdialog/" + need, "notat", "Møte med tre gårder på rådhuset");
        assertThat(read(coordinator, "/markedsdialog/" + need).text()).contains("Møte med tre gårder på rådhuset");
    }

    private String ask(String need) throws Exception {
        var answer = send(
                coordinator,
                "/foresporsler/ny",
                "behov",
                need,
                "tilbud",
                offer.toString(),
                "fra",
                typed(clock.today().plusDays(30)),
                "frist",
                typed(clock.today().plusDays(14)),
                "melding",
                "Vi ser etter rolige dager");
        assertThat(answer.getStatus()).isEqualTo(303);
        return read(coordinator, answer.getHeader("Location"))
                .selectFirst("section[aria-labelledby=inquiries] tbody th a")
                .attr("href");
    }

    /** A need through its own steps, approved by the unit's leader; its id. */
    private String approvedNeed(String people) throws Exception {
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
        next = send(coordinator, next, "version", "0", "halfDays", "4", "go", "next")
                .getHeader("Location");
        next = send(coordinator, next, "version", "1", "area", "Leirvik", "withinKm", "30", "go", "next")
                .getHeader("Location");
        String need = send(coordinator, next, "version", "2", "todayKind", "NOTHING", "go", "next")
                .getHeader("Location");
        send(coordinator, need + "/innsending", "version", version(need));
        send(leader, need + "/godkjenning", "version", version(need), "answer", "APPROVE");
        return need.substring("/behov/".length());
    }

    private String version(String need) throws Exception {
        return read(coordinator, need + "/avslutning")
                .select("input[name=version]")
                .val();
    }

    private static String typed(LocalDate day) {
        return TYPED.format(day);
    }

    private MockHttpServletResponse send(Actor.Member by, String path, String... fields) throws Exception {
        var request = post(path).with(cast.as(by));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }

    private Document read(Actor.Member by, String path) throws Exception {
        var response = web.perform(get(path).with(cast.as(by))).andReturn().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }
}
