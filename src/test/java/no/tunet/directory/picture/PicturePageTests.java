package no.tunet.directory.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.directory.OfferId;
import no.tunet.directory.OwnOffers;
import no.tunet.directory.PublishedOffers;
import no.tunet.directory.Stage;
import no.tunet.documents.Photographs;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

@TunetTest
class PicturePageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private OwnOffers offers;

    @Autowired
    private PublishedOffers published;

    private Actor.Member farmer;
    private OfferId offer;

    @BeforeEach
    void anOffer() {
        farmer = stage.approvedFarmer("Prøvegard");
        offer = stage.published(farmer, Stage.offer("Fjøsdagen", 2));
    }

    @Test
    void aPictureIsSeenByEverybodyWithItsWordsAndKeptByBrowsers() throws Exception {
        assertThat(send(Photographs.of("jpeg", 1600, 900), "To hester ved et gjerde")
                        .getStatus())
                .isEqualTo(303);
        var picture = Jsoup.parse(answer(get("/tilbud/" + offer)).getContentAsString())
                .selectFirst(".pictures img");
        assertThat(picture.attr("alt")).isEqualTo("To hester ved et gjerde");
        assertThat(picture.attr("width")).isEqualTo("480");
        var file = answer(get(picture.attr("src")));
        assertThat(file.getContentType()).isEqualTo("image/jpeg");
        assertThat(file.getHeader("Cache-Control")).contains("immutable").contains("public");
        assertThat(file.getContentAsByteArray()).startsWith(0xff, 0xd8);
        assertThat(answer(get(picture.attr("src").replaceFirst("[0-9a-f]{64}", "0".repeat(64))))
                        .getStatus())
                .isEqualTo(404);
        assertThat(Acting.as(new Actor.Job("test"), () -> published.of(List.of(offer)))
                        .getFirst()
                        .pictures())
                .singleElement()
                .satisfies(seen -> assertThat(seen.smallPath()).isEqualTo(picture.attr("src")));
    }

    @Test
    void aPictureWithoutWordsOrWithoutAFileIsRefusedAtTheField() throws Exception {
        var without = send(Photographs.of("png", 400, 300), "");
        assertThat(without.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(without.getContentAsString()).selectFirst("#alt-error"))
                .isNotNull();
        var none = send(new byte[0], "Ingenting");
        assertThat(Jsoup.parse(none.getContentAsString())
                        .selectFirst("#bilde-error")
                        .text())
                .contains("Velg et bilde");
    }

    @Test
    void hostileFilesAreRefusedAtTheFieldWithWhatWasTypedKept() throws Exception {
        var bomb = send(Photographs.bomb(10_000, 10_000), "Utsikt");
        assertThat(bomb.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(bomb.getContentAsString());
        assertThat(page.selectFirst("#bilde-error").text()).contains("100 millioner");
        assertThat(page.select("#alt").val()).isEqualTo("Utsikt");
    }

    @Test
    void picturesOfADraftAreTheFarmsAlone() throws Exception {
        var draft = Acting.as(farmer, () -> offers.write(Stage.offer("Kanskje", 2)));
        offer = draft;
        send(Photographs.of("png", 400, 300), "Et tomt fjøs");
        var own = answer(get("/tilbud/" + draft + "/bilder").with(cast.as(farmer)));
        String path = Jsoup.parse(own.getContentAsString())
                .selectFirst(".pictures img")
                .attr("src");
        assertThat(answer(get(path).with(cast.as(farmer))).getStatus()).isEqualTo(200);
        assertThat(answer(get(path)).getStatus()).isEqualTo(404);
        var neighbour = stage.farmer("Nabogard");
        assertThat(answer(get("/tilbud/" + draft + "/bilder").with(cast.as(neighbour)))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void aPictureIsRemovedAndThereAreNeverMoreThanEnough() throws Exception {
        for (int i = 0; i < 8; i++) {
            send(Photographs.of("png", 300, 200 + i), "Bilde " + i);
        }
        assertThat(send(Photographs.of("png", 300, 200), "For mye").getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer(get("/tilbud/" + offer + "/bilder").with(cast.as(farmer)))
                .getContentAsString());
        assertThat(page.select(".pictures img")).hasSize(8);
        String removal = page.selectFirst(".pictures form").attr("action");
        assertThat(answer(post(removal).with(cast.as(farmer))).getStatus()).isEqualTo(303);
        assertThat(Jsoup.parse(answer(get("/tilbud/" + offer)).getContentAsString())
                        .select(".pictures img"))
                .hasSize(7);
    }

    private MockHttpServletResponse send(byte[] picture, String alt) throws Exception {
        return answer(multipart("/tilbud/" + offer + "/bilder")
                .file(new MockMultipartFile("bilde", "bilde.jpg", "image/jpeg", picture))
                .param("alt", alt)
                .with(cast.as(farmer)));
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
