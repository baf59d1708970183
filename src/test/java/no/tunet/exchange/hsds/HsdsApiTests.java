package no.tunet.exchange.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import no.tunet.QueryCounter;
import no.tunet.TunetTest;
import no.tunet.approval.Approvals;
import no.tunet.directory.OfferId;
import no.tunet.directory.OwnOffers;
import no.tunet.directory.Stage;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.TargetGroup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@TunetTest
class HsdsApiTests {
    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    private static final Map<String, List<String>> KINDS = Map.of(
            "services", List.of("compiled/service_list.json", "compiled/service.json"),
            "organizations", List.of("compiled/organization_list.json", "compiled/organization.json"),
            "locations", List.of("location.json", "location.json"),
            "service_at_locations",
                    List.of("compiled/service_at_location_list.json", "compiled/service_at_location.json"),
            "taxonomies", List.of("taxonomy.json", "taxonomy.json"),
            "taxonomy_terms", List.of("taxonomy_term.json", "taxonomy_term.json"));

    @Autowired
    private MockMvc web;

    @Autowired
    private Stage stage;

    @Autowired
    private ObjectMapper json;

    @Autowired
    private ChangeFeed feed;

    @Autowired
    private OwnOffers offers;

    @Autowired
    private Approvals approvals;

    @Autowired
    private BusinessClock clock;

    private Actor.Member farmer;
    private OfferId offer;

    @BeforeEach
    void anOfferIsPublished() {
        farmer = stage.approvedFarmer("Åpenhaugen");
        offer = stage.published(farmer, Stage.offer("=Åpen gård", 3));
        feed.round();
    }

    @Test
    void everyItemOfEveryKindIsAsTheOfficialSchemasSay() throws Exception {
        assumeTrue(HsdsSchemas.areHere(), "the official schemas are not here");
        var schemas = new HsdsSchemas();
        var faults = new ArrayList<String>();
        for (var kind : KINDS.entrySet()) {
            int seen = 0;
            for (int page = 1; page == 1 || seen % 100 == 0; page++) {
                var contents = body("/api/hsds/" + kind.getKey() + "?per_page=100&page=" + page)
                        .get("contents");
                if (contents.isEmpty()) {
                    break;
                }
                for (JsonNode item : contents) {
                    schemas.faults(kind.getValue().getFirst(), item).forEach(f -> faults.add(kind.getKey() + ": " + f));
                    var whole = body(
                            "/api/hsds/" + kind.getKey() + "/" + item.get("id").asString());
                    schemas.faults(kind.getValue().getLast(), whole)
                            .forEach(f -> faults.add(kind.getKey() + "/: " + f));
                    seen++;
                }
            }
            assertThat(seen).as(kind.getKey()).isPositive();
        }
        assertThat(faults.stream().limit(10)).isEmpty();
    }

    @Test
    void aTermIsTheSameInThreeLanguages() throws Exception {
        String path = "/api/hsds/taxonomy_terms/" + Taxonomies.id(TargetGroup.SCHOOL);
        var nynorsk = body(path + "?language=nn");
        assertThat(nynorsk.get("language").asString()).isEqualTo("nn");
        assertThat(nynorsk.get("name").asString()).startsWith("Skule");
        assertThat(body(path + "?language=en").get("id")).isEqualTo(body(path).get("id"));
        assertThat(body(path + "?language=en").get("name").asString()).startsWith("School");
        assertThat(body(path + "?language=xx").get("language").asString()).isEqualTo("nb");
    }

    @Test
    void aMistakeWouldBeFound() throws Exception {
        assumeTrue(HsdsSchemas.areHere(), "the official schemas are not here");
        var wrong = json.readTree("{\"id\":\"seven\",\"name\":\"x\",\"status\":\"open\"}");
        assertThat(new HsdsSchemas().faults("compiled/service_list.json", wrong))
                .hasSize(2);
    }

    @Test
    void aPageHasTheEnvelopeOfTheSpecification() throws Exception {
        var page = body("/api/hsds/services?organization_id=" + farmer.organisation() + "&per_page=1");
        assertThat(page.propertyNames())
                .containsExactlyInAnyOrder(
                        "total_items",
                        "total_pages",
                        "page_number",
                        "size",
                        "first_page",
                        "last_page",
                        "empty",
                        "contents");
        assertThat(page.get("total_items").asInt()).isOne();
        assertThat(page.get("last_page").asBoolean()).isTrue();
        assertThat(body("/api/hsds/services?page=9999").get("empty").asBoolean())
                .isTrue();
    }

    @Test
    void aServiceTellsItsPlaceRhythmPriceAndTerms() throws Exception {
        var service = body("/api/hsds/services/" + offer);
        assertThat(service.get("organization").get("name").asString()).isEqualTo("Åpenhaugen");
        assertThat(service.get("schedules").get(0).get("byday").asString()).isEqualTo("TU,TH");
        assertThat(service.get("cost_options").get(0).get("amount").asDouble()).isEqualTo(850);
        var location = service.get("service_at_locations").get(0).get("location");
        assertThat(location.get("latitude").asDouble()).isEqualTo(59.8);
        assertThat(body("/api/hsds/locations/" + location.get("id").asString())
                        .get("name")
                        .asString())
                .isEqualTo("Åpenhaugen");
        assertThat(service.get("attributes").size()).isEqualTo(6);
    }

    @Test
    void listsAreFilteredByTermOrganizationWordsAndTime() throws Exception {
        String mine = "organization_id=" + farmer.organisation();
        String school = Taxonomies.id(TargetGroup.SCHOOL).toString();
        String mental = Taxonomies.id(TargetGroup.MENTAL_HEALTH).toString();
        assertThat(total(mine + "&taxonomy_term_id=" + mental)).isOne();
        assertThat(total(mine + "&taxonomy_term_id=" + school)).isZero();
        assertThat(total(mine + "&search=åpen")).isOne();
        assertThat(total(mine + "&search=%25")).isZero();
        assertThat(total(mine + "&modified_after=2020-01-01")).isOne();
        assertThat(total(mine + "&modified_after=2999-01-01T00:00:00Z")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=0",
                "per_page=101",
                "taxonomy_term_id=x",
                "modified_after=yesterday",
                "municipality=46",
                "page=9999999"
            })
    void aParameterThatMakesNoSenseIsExplained(String query) throws Exception {
        var answer = ask("/api/hsds/services?" + query);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(json.readTree(answer.getContentAsByteArray()).get("detail").asString())
                .isNotBlank();
    }

    @Test
    void whatIsNotThereIsAProblem() throws Exception {
        for (String path : List.of(
                "services/x", "services/00000000-0000-0000-0000-000000000000", "taxonomies/1", "organizations/%00")) {
            assertThat(ask("/api/hsds/" + path).getStatus()).as(path).isIn(404, 400);
        }
        assertThat(ask("/api/hsds/services/x").getContentType()).startsWith("application/problem+json");
    }

    @Test
    void nothingIsSentTwiceUntilSomethingChanges() throws Exception {
        var first = ask("/api/hsds/services/" + offer);
        String tag = first.getHeader("ETag");
        assertThat(first.getHeader("Cache-Control")).contains("public");
        assertThat(web.perform(from("/api/hsds/services/" + offer).header("If-None-Match", tag))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(304);
        stage.published(farmer, Stage.offer("Ny dag", 2));
        feed.round();
        assertThat(ask("/api/hsds/services/" + offer).getHeader("ETag")).isNotEqualTo(tag);
    }

    @Test
    void theFeedTellsWhatIsNewAndWhatIsGoneInOrderAndCanBeResumed() throws Exception {
        long before = newest();
        var other = stage.published(farmer, Stage.offer("Kort dag", 2));
        feed.round();
        var news = body("/api/hsds/changes?after=" + before);
        assertThat(idsOf(news, "changed")).contains(other.toString());
        long next = news.get("next").asLong();
        feed.round();
        assertThat(idsOf(body("/api/hsds/changes?after=" + next), "changed")).doesNotContain(other.toString());
        Acting.run(farmer, () -> offers.close(other, "Vi trapper ned"));
        feed.round();
        assertThat(idsOf(body("/api/hsds/changes?after=" + next), "gone")).contains(other.toString());
        assertThat(ask("/api/hsds/services/" + other).getStatus()).isEqualTo(404);
    }

    @Test
    void aFarmThatLosesItsApprovalIsGone() throws Exception {
        long before = newest();
        Acting.run(
                stage.officer(),
                () -> approvals.suspend(farmer.organisation(), clock.today(), "Forsikringen er gått ut"));
        feed.round();
        assertThat(idsOf(body("/api/hsds/changes?after=" + before), "gone")).contains(offer.toString());
        assertThat(total("organization_id=" + farmer.organisation())).isZero();
    }

    @Test
    void freshnessIsAShareOfWhatIsShown() throws Exception {
        var figure = body("/api/hsds/freshness");
        assertThat(figure.get("services").asLong()).isPositive();
        assertThat(figure.get("share").asDouble()).isBetween(0.0, 1.0);
        assertThat(figure.get("days").asInt()).isEqualTo(90);
    }

    @Test
    void aPageTakesFewStatementsHoweverLongItIs() {
        assertThat(QueryCounter.count(() -> ask("/api/hsds/services?per_page=100")))
                .isLessThanOrEqualTo(6);
        assertThat(QueryCounter.count(() -> ask("/api/hsds/services?per_page=1")))
                .isLessThanOrEqualTo(6);
    }

    @Test
    void oneAddressMayNotAskWithoutEnd() throws Exception {
        int refused = 0;
        for (int i = 0; i < 650; i++) {
            refused += web.perform(get("/api/hsds").with(request -> {
                                        request.setRemoteAddr("10.9.9.9");
                                        return request;
                                    }))
                                    .andReturn()
                                    .getResponse()
                                    .getStatus()
                            == 429
                    ? 1
                    : 0;
        }
        assertThat(refused).isPositive();
    }

    private long newest() throws Exception {
        long next = 0;
        for (boolean more = true; more; ) {
            var step = body("/api/hsds/changes?limit=1000&after=" + next);
            next = step.get("next").asLong();
            more = step.get("more").asBoolean();
        }
        return next;
    }

    private static HashSet<String> idsOf(JsonNode changes, String kind) {
        var ids = new HashSet<String>();
        long before = 0;
        for (JsonNode change : changes.get("changes")) {
            assertThat(change.get("number").asLong()).isGreaterThan(before);
            before = change.get("number").asLong();
            if (change.get("change").asString().equals(kind)) {
                ids.add(change.get("service_id").asString());
            }
        }
        return ids;
    }

    private long total(String query) throws Exception {
        return body("/api/hsds/services?" + query).get("total_items").asLong();
    }

    private JsonNode body(String path) throws Exception {
        var answer = ask(path);
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return json.readTree(answer.getContentAsByteArray());
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return web.perform(from(path)).andReturn().getResponse();
    }

    private static org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder from(String path) {
        int n = ADDRESSES.incrementAndGet();
        return get(java.net.URI.create(path.replace("å", "%C3%A5"))).with(request -> {
            request.setRemoteAddr("10.1." + n / 250 + "." + n % 250);
            return request;
        });
    }
}
