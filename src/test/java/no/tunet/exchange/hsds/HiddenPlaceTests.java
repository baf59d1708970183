package no.tunet.exchange.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.directory.FarmShowing;
import no.tunet.directory.FarmText;
import no.tunet.directory.Farms;
import no.tunet.directory.OfferId;
import no.tunet.directory.OwnOffers;
import no.tunet.directory.Stage;
import no.tunet.directory.Told;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Role;
import no.tunet.kernel.TargetGroup;
import no.tunet.register.KeepListings;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A farm that does not tell where it lies is found nowhere: neither its position nor its address nor the way there. */
@TunetTest
class HiddenPlaceTests {
    /** The position to the first decimal that would lead to the door, the address, and the way there. */
    private static final List<String> SECRETS =
            List.of("59.83", "59,83", "5.328", "5,328", "Løynegata", "raude låven", "Buss 12");

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Farms farms;

    @Autowired
    private OwnOffers offers;

    @Autowired
    private KeepListings listings;

    @Autowired
    private ChangeFeed feed;

    private Actor.Member farmer;
    private OfferId offer;

    @BeforeEach
    void aFarmThatHides() {
        farmer = stage.approvedFarmer("Løyndgarden");
        Acting.run(
                farmer,
                () -> farms.change(
                        new FarmText(
                                Optional.empty(),
                                "Løynegata 9",
                                Optional.empty(),
                                "Vi har geiter.",
                                "Bak den raude låven."),
                        0));
        offer = stage.published(
                farmer, Stage.offer("Geitedag i løynd", TargetGroup.MENTAL_HEALTH, 2, 59.83417, 5.32891));
        Acting.run(
                farmer,
                () -> offers.describe(
                        offer, Told.FULLY, offers.sheet(offer).orElseThrow().version()));
        Acting.run(farmer, () -> farms.show(new FarmShowing(true, false)));
        listings.rebuild();
        feed.round();
    }

    @Test
    void nothingThatIsOpenTellsWhereItLies() throws Exception {
        for (String path : openly().toList()) {
            var answer = web.perform(get(path)).andReturn().getResponse();
            assertThat(answer.getStatus()).as(path).isEqualTo(200);
            assertThat(SECRETS).as(path).noneMatch(words(answer)::contains);
        }
    }

    @Test
    void noMemberOfAnotherOrganisationReadsIt() throws Exception {
        var buyer = cast.member(cast.municipality("Havly kommune"), Role.COORDINATOR);
        for (String path : List.of("/garder?ord=Geitedag", "/tilbud/" + offer, "/garder/" + farmer.organisation())) {
            var answer = web.perform(get(path).with(cast.as(buyer))).andReturn().getResponse();
            assertThat(answer.getStatus()).as(path).isEqualTo(200);
            assertThat(SECRETS).as(path).noneMatch(words(answer)::contains);
        }
    }

    @Test
    void itIsShownInTheMiddleOfItsMunicipality() throws Exception {
        var answer = web.perform(get("/api/v1/offers/" + offer)).andReturn().getResponse();
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("59.79", "5.21");
    }

    private Stream<String> openly() {
        return Stream.concat(
                Stream.of(
                        "/register?ord=Geitedag",
                        "/register/garder/" + farmer.organisation(),
                        "/register/garder/" + farmer.organisation() + "/ark",
                        "/tilbud/" + offer,
                        "/api/v1/offers?pageSize=100",
                        "/api/v1/offers/" + offer,
                        "/api/hsds/services/" + offer,
                        "/api/hsds/organizations/" + farmer.organisation(),
                        "/api/hsds/changes",
                        "/api/hsds/tables.zip",
                        "/api/hsds/tables/locations.csv",
                        "/api/hsds/tables/services.csv"),
                Stream.of("services", "organizations", "locations", "service_at_locations")
                        .map(kind -> "/api/hsds/" + kind + "?per_page=100&organization_id=" + farmer.organisation()));
    }

    private static String words(MockHttpServletResponse answer) throws IOException {
        byte[] body = answer.getContentAsByteArray();
        String type = String.valueOf(answer.getContentType());
        if (type.startsWith("application/pdf")) {
            try (var document = Loader.loadPDF(body)) {
                return new PDFTextStripper().getText(document);
            }
        }
        if (type.startsWith("application/zip")) {
            var all = new StringBuilder();
            try (var zip = new ZipInputStream(new ByteArrayInputStream(body))) {
                while (zip.getNextEntry() != null) {
                    all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return all.toString();
        }
        return new String(body, StandardCharsets.UTF_8);
    }
}
