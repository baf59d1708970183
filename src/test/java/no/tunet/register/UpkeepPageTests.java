package no.tunet.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.directory.Stage;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import no.tunet.kernel.TargetGroup;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** Those who look after the register make it anew and bring postal codes; others do not. */
@TunetTest
class UpkeepPageTests {
    private static final String PATH = "/register/vedlikehold";

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Test
    void theRegisterIsMadeAnewByAButton() throws Exception {
        web.perform(post(PATH).with(cast.as(stage.officer()))).andExpect(redirectedUrl(PATH));
        var farmer = stage.farmer("Nysgjerrigarden");
        web.perform(post(PATH).with(cast.as(farmer))).andExpect(status().isForbidden());
    }

    @Test
    void aPostalCodeThatWasBroughtIsAPlaceToMeasureFrom() throws Exception {
        stage.published(stage.approvedFarmer("Postgarden"), Stage.offer("Brevduene", TargetGroup.SCHOOL, 2, 59.9, 5.3));
        var operator = cast.member(cast.organisation(OrganisationKind.OPERATOR, "Prøvedrift"), Role.OPERATOR);
        web.perform(post(PATH).with(cast.as(operator)));
        web.perform(multipart(PATH + "/postnummer")
                        .file(file("postal_code,place,municipality_code,lat,lon\n9901,Prøvevik,4613,59.8,5.2\n"))
                        .with(cast.as(operator)))
                .andExpect(redirectedUrl(PATH));
        for (String place : new String[] {"9901", "prøvevik"}) {
            assertThat(Jsoup.parse(web.perform(get("/register")
                                            .param("ord", "brevduene")
                                            .param("sted", place))
                                    .andReturn()
                                    .getResponse()
                                    .getContentAsString())
                            .text())
                    .contains("km fra 9901 Prøvevik");
        }
        var wrong = web.perform(multipart(PATH + "/postnummer")
                        .file(file("9902\tFor få"))
                        .with(cast.as(operator)))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse();
        assertThat(wrong.getContentAsString()).contains("Rad 1 kan ikke leses");
    }

    private static MockMultipartFile file(String text) {
        return new MockMultipartFile("fil", "postnummer.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
