package no.tunet.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import no.tunet.TunetTest;
import no.tunet.directory.Stage;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

@TunetTest
class OffersApiTests {
    private static final Map<String, Class<? extends Record>> SCHEMAS = Map.of(
            "OfferPage", OfferPageJson.class,
            "Offer", OfferJson.class,
            "Farm", OfferJson.FarmJson.class,
            "HalfDay", OfferJson.HalfDayJson.class,
            "Price", OfferJson.PriceJson.class,
            "Position", OfferJson.PositionJson.class,
            "Problem", Problem.class);
    private static final Map<String, Class<? extends Enum<?>>> CODES = Map.of(
            "targetGroups", TargetGroup.class,
            "competences", Competence.class,
            "activities", Activity.class,
            "facilities", Facility.class,
            "transport", Transport.class,
            "languages", SpokenLanguage.class);

    @Autowired
    private MockMvc web;

    @Autowired
    private Stage stage;

    @Autowired
    private ObjectMapper json;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping handlers;

    @Test
    void anybodyFetchesAPublishedOffer() throws Exception {
        var id = stage.published(stage.approvedFarmer("Api-garden"), Stage.offer("Åpen dag", 2));
        var offer = body(ask("/api/v1/offers/" + id));
        assertThat(offer.get("name").asString()).isEqualTo("Åpen dag");
        assertThat(offer.get("farm").get("name").asString()).isEqualTo("Api-garden");
        assertThat(offer.get("pricePerHalfDay").get("amountOre").asLong()).isEqualTo(85_000);
        assertThat(offer.get("halfDays").size()).isEqualTo(2);
        assertThat(offer.get("publishedOn").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void theListComesInPagesOfTheLengthAskedFor() throws Exception {
        var farmer = stage.approvedFarmer("Siderike");
        for (int i = 0; i < 3; i++) {
            stage.published(farmer, Stage.offer("Sidedag " + i, 1));
        }
        var page = body(ask("/api/v1/offers?size=2&page=1&targetGroup=MENTAL_HEALTH"));
        assertThat(page.get("items").size()).isEqualTo(2);
        assertThat(page.get("total").asLong()).isGreaterThanOrEqualTo(3);
        assertThat(body(ask("/api/v1/offers?page=99999")).get("items").size()).isZero();
    }

    @Test
    void anOfferOfAFarmThatIsNotApprovedIsNotThere() throws Exception {
        var id = stage.published(stage.farmer("Ventegarden"), Stage.offer("Ikke ennå", 2));
        for (String path : List.of(id.toString(), "ikke-en-id", "00000000-0000-0000-0000-000000000000")) {
            var answer = ask("/api/v1/offers/" + path);
            assertThat(answer.getStatus()).isEqualTo(404);
            assertThat(answer.getContentType()).startsWith("application/problem+json");
            assertThat(body(answer).get("status").asInt()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=x", "size=101", "size=0", "targetGroup=NOBODY", "municipality=46"})
    void aParameterThatMakesNoSenseIsRefusedAndExplained(String query) throws Exception {
        var answer = ask("/api/v1/offers?" + query);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(body(answer).get("detail").asString()).isNotBlank();
    }

    @Test
    void theDescriptionNamesExactlyTheHandlersThereAre() throws Exception {
        var described =
                new TreeSet<>(body(ask("/api/openapi.json")).get("paths").propertyNames());
        var handled = handlers.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream())
                .filter(path -> path.startsWith("/api/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(described).isEqualTo(handled);
    }

    @Test
    void theDescriptionHasExactlyTheFieldsThatAreSent() throws Exception {
        var document = body(ask("/api/openapi.json"));
        assertThat(document.get("openapi").asString()).startsWith("3.1");
        var schemas = document.get("components").get("schemas");
        assertThat(schemas.propertyNames().stream().filter(name -> !name.startsWith("Hsds")))
                .containsExactlyInAnyOrderElementsOf(SCHEMAS.keySet());
        SCHEMAS.forEach(
                (name, type) -> assertThat(schemas.get(name).get("properties").propertyNames())
                        .as(name)
                        .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toList()));
        CODES.forEach((field, type) -> assertThat(texts(schemas.get("Offer")
                        .get("properties")
                        .get(field)
                        .get("items")
                        .get("enum")))
                .as(field)
                .containsExactlyElementsOf(
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).toList()));
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse();
    }

    private JsonNode body(MockHttpServletResponse response) throws Exception {
        return json.readTree(response.getContentAsByteArray());
    }
}
