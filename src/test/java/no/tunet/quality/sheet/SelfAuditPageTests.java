package no.tunet.quality.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import no.tunet.Cast;
import no.tunet.QueryCounter;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Role;
import no.tunet.quality.Pictures;
import no.tunet.quality.QualityRecords;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@TunetTest
class SelfAuditPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private BeginSelfAudit begin;

    @Autowired
    private AnswerPoint answers;

    @Autowired
    private ShowPoint show;

    @Autowired
    private SignSheet sign;

    @Autowired
    private QualityRecords records;

    @Autowired
    private BusinessClock clock;

    private Actor.Member farmer;

    @BeforeEach
    void aFarm() {
        farmer = cast.member(cast.farm("Kvalitetsgard"), Role.FARMER);
    }

    @Test
    void theFarmBeginsAnswersAndSignsWithoutAnyScript() throws Exception {
        String path = location(post("/kvalitet/egenrevisjon"));
        Document page = page(path);
        assertThat(page.select("article.sheet__card")).hasSizeGreaterThan(35);
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        assertThat(location(post(path + "/svar")
                        .param("id", Ids.next().toString())
                        .param("point", "11:11.0.1")
                        .param("verdict", "NO")
                        .param("note", "Skrives i vinter")))
                .startsWith(path + "#p-11-11-0-1");
        Acting.run(farmer, () -> {
            answers.answerRest(id);
            show.show(id, Ids.next(), "11:11.2.1", "Kursbeviset", Pictures.png(30, 20));
            show.show(id, Ids.next(), "11:11.5.1", "Forsikringsbeviset", Pictures.png(30, 20));
        });
        assertThat(page(path + "/underskrift").text()).contains("Skrives i vinter");
        assertThat(location(post(path + "/underskrift").param("true-to-me", "true")))
                .isEqualTo("/kvalitet");
        Acting.run(
                farmer,
                () -> assertThat(records.latestSelfAudit(farmer.organisation(), clock.today()))
                        .hasValueSatisfying(
                                signed -> assertThat(signed.openPoints()).isEqualTo(1)));
        assertThat(page("/kvalitet").text()).contains("1 åpne avvik");
    }

    @Test
    void aNoWithoutANoteComesBackWithTheAnswerAndTheReason() throws Exception {
        UUID id = begun(false);
        var answer = send(post("/kvalitet/skjema/" + id + "/svar")
                .param("id", Ids.next().toString())
                .param("point", "11:11.0.1")
                .param("verdict", "NO"));
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.select(".ds-error-summary").text()).contains("merknad");
        assertThat(page.select("#p-11-11-0-1-NO").hasAttr("checked")).isTrue();
    }

    @Test
    void theSameAnswerSentTwiceCountsOnce() {
        UUID id = begun(false);
        UUID answer = Ids.next();
        Acting.run(farmer, () -> {
            var given = new no.tunet.quality.domain.PointAnswer(
                    answer,
                    "11:11.0.1",
                    no.tunet.quality.domain.PointVerdict.YES,
                    "",
                    java.util.Optional.empty(),
                    java.util.Optional.empty(),
                    java.util.Set.of(),
                    java.time.Instant.parse("2099-01-01T00:00:00Z"));
            assertThat(answers.answer(id, given)).isEqualTo(Decision.accepted(answer));
            assertThat(answers.answer(id, given)).isEqualTo(Decision.accepted(answer));
        });
    }

    @Test
    void aPhoneSendsItsQueueTwiceAndItCountsOnce() throws Exception {
        UUID id = begun(false);
        String kept = """
                [{"id":"%s","sheet":"%s","madeAt":4102444800000,"fields":{"id":["%s"],"point":["11:11.0.1"],"verdict":["NO"],"note":["Mangler"]}},
                 {"id":"%s","sheet":"%s","madeAt":1,"fields":{"id":["%s"],"point":["11:11.0.2"],"verdict":["NO"],"note":[""]}}]""".formatted(
                        "00000000-0000-7000-8000-0000000000a1",
                        id,
                        Ids.next(),
                        "00000000-0000-7000-8000-0000000000a2",
                        id,
                        Ids.next());
        for (int i = 0; i < 2; i++) {
            var answer = send(post("/kvalitet/ko")
                    .contentType(org.springframework.http.MediaType.APPLICATION_JSON)
                    .content(kept));
            assertThat(answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8))
                    .contains("0000000000a1\",\"taken\":true")
                    .contains("0000000000a2\",\"taken\":false")
                    .contains("Skriv en merknad");
        }
        assertThat(page("/kvalitet/skjema/" + id).text()).contains("1 av ");
    }

    @Test
    void practiceCountsForNothingAndNobodyElseSeesIt() throws Exception {
        UUID id = begun(true);
        Acting.run(farmer, () -> {
            answers.answerRest(id);
            assertThat(sign.sign(id)).isInstanceOf(Decision.Refused.class);
            assertThat(records.latestSelfAudit(farmer.organisation(), clock.today()))
                    .isEmpty();
        });
        var officer = cast.member(
                cast.organisation(no.tunet.kernel.OrganisationKind.APPROVAL_BODY, "Organet"), Role.APPROVAL_OFFICER);
        assertThat(web.perform(get("/kvalitet/skjema/" + id).with(cast.as(officer)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aPictureIsShownAndAFileThatIsTwoThingsIsRefusedWithAClearSentence() throws Exception {
        UUID id = begun(false);
        String path = "/kvalitet/skjema/" + id + "/vedlegg";
        var good = web.perform(multipart(path)
                        .file(new MockMultipartFile("file", "bilde.png", "image/png", Pictures.png(30, 20)))
                        .param("id", Ids.next().toString())
                        .param("point", "11:11.2.1")
                        .param("described", "Kursbeviset")
                        .with(cast.as(farmer)))
                .andReturn();
        assertThat(good.getResponse().getStatus()).isEqualTo(303);
        var bad = web.perform(multipart(path)
                        .file(new MockMultipartFile("file", "bilde.png", "image/png", Pictures.polyglot()))
                        .param("id", Ids.next().toString())
                        .param("point", "11:11.2.1")
                        .param("described", "Kursbeviset")
                        .with(cast.as(farmer)))
                .andReturn();
        assertThat(bad.getResponse().getStatus()).isEqualTo(422);
        assertThat(bad.getResponse().getContentAsString()).contains("noe mer enn et bilde");
        var page = page("/kvalitet/skjema/" + id);
        String picture = page.select("img.sheet__picture").attr("src");
        var shown = web.perform(get(picture).with(cast.as(farmer))).andReturn().getResponse();
        assertThat(shown.getContentType()).isEqualTo("image/jpeg");
        var stranger = cast.member(cast.farm("Nabogard"), Role.FARMER);
        assertThat(web.perform(get(picture).with(cast.as(stranger)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void theSheetIsReadInFewStatementsHoweverManyPointsAreAnswered() throws Exception {
        UUID id = begun(false);
        page("/kvalitet/skjema/" + id);
        int before = statements(id);
        Acting.run(farmer, () -> answers.answerRest(id));
        assertThat(statements(id)).isEqualTo(before);
    }

    private int statements(UUID id) {
        return QueryCounter.count(() -> page("/kvalitet/skjema/" + id));
    }

    private UUID begun(boolean practice) {
        return Acting.as(farmer, () -> begin.begin(practice)) instanceof Decision.Accepted<UUID>(UUID id)
                ? id
                : org.assertj.core.api.Assertions.fail("refused");
    }

    private Document page(String path) throws Exception {
        var answer = send(get(path));
        assertThat(answer.getResponse().getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private String location(org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request)
            throws Exception {
        var answer = send(request);
        assertThat(answer.getResponse().getStatus())
                .as(answer.getResponse().getContentAsString())
                .isEqualTo(303);
        return java.util.Objects.requireNonNull(answer.getResponse().getHeader("Location"));
    }

    private MvcResult send(org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request)
            throws Exception {
        return web.perform(request.with(cast.as(farmer))).andReturn();
    }
}
