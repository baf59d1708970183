package no.tunet.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

@TunetTest
class FarmPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Places places;

    @Autowired
    private Organisations organisations;

    @Autowired
    private BusinessClock clock;

    @Test
    void aFarmRegistersItselfAndTheApprovalBodyIsTold() throws Exception {
        var officer =
                cast.member(cast.organisation(OrganisationKind.APPROVAL_BODY, "Prøveorgan"), Role.APPROVAL_OFFICER);
        var number = Cast.orgNumber();
        var answer = register(number.digits(), "ny-" + number.digits() + "@prove.invalid");
        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(answer.getHeader("Location")).isEqualTo("/garder/registrert");
        var farm = Acting.as(officer, () -> organisations.byNumber(number)).orElseThrow();
        assertThat(farm.name()).isEqualTo("Nybrottsgarden");
        assertThat(read(officer, "/").text()).contains("En ny gård venter på godkjenning");
        assertThat(read(officer, "/godkjenninger/" + farm.id()).text()).contains("Nybrottsgarden");
    }

    @Test
    void aNumberThatIsRegisteredOrWrongIsSaidAtTheField() throws Exception {
        var number = Cast.orgNumber();
        register(number.digits(), "to-" + number.digits() + "@prove.invalid");
        for (String wrong : new String[] {number.digits(), "123456789", "12"}) {
            var again = register(wrong, "tre-" + number.digits() + "@prove.invalid");
            assertThat(again.getStatus()).isEqualTo(422);
            var page = Jsoup.parse(again.getContentAsString());
            assertThat(page.select(".ds-error-summary a").eachAttr("href")).containsExactly("#orgnr");
            assertThat(page.select("#navn").val()).isEqualTo("Nybrottsgarden");
        }
    }

    @Test
    void whatAFarmTellsIsPublic() throws Exception {
        var farmer = cast.member(cast.farm("Fortellergarden"), Role.FARMER);
        assertThat(send(farmer, "/gard", "om", "Sauer").getStatus()).isEqualTo(422);
        var told = send(
                farmer,
                "/gard",
                "kommune",
                "Havly",
                "om",
                "Sauer og stillhet",
                "nettsted",
                "https://www.eksempel.invalid");
        assertThat(told.getStatus()).isEqualTo(303);
        var page = Jsoup.parse(web.perform(get(told.getHeader("Location")))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.text())
                .contains("Fortellergarden", "Sauer og stillhet", "Havly", "Gården er ikke godkjent i dag");
        assertThat(send(farmer, "/gard", "versjon", "0", "om", "Geiter", "nettsted", "javascript:alert(1)")
                        .getStatus())
                .isEqualTo(422);
        assertThat(send(farmer, "/gard", "versjon", "0", "om", "Geiter").getStatus())
                .isEqualTo(303);
        assertThat(send(farmer, "/gard", "versjon", "0", "om", "Høns").getContentAsString())
                .contains("Noen andre har endret dette");
    }

    @Test
    void aFarmAnnouncesAClosedWeekAndTakesItBack() throws Exception {
        var farmer = stage.approvedFarmer("Feriegarden");
        int year = clock.today().getYear() + 1;
        assertThat(send(farmer, "/gard/stengt", "fra", "uke 28 " + year, "grunn", "Ferie")
                        .getStatus())
                .isEqualTo(303);
        var week = Acting.as(farmer, () -> places.closedWeeks(farmer.organisation()))
                .getFirst();
        assertThat(week.days()).isEqualTo(7);
        assertThat(Acting.as(farmer, () -> places.closed(farmer.organisation(), week.to())))
                .isTrue();
        assertThat(send(farmer, "/gard/stengt", "fra", "uke 28 " + year).getStatus())
                .isEqualTo(422);
        String undo =
                read(farmer, "/gard/stengt").select("form[action$=gjenapning]").attr("action");
        assertThat(send(farmer, undo).getStatus()).isEqualTo(303);
        assertThat(Acting.as(farmer, () -> places.closed(farmer.organisation(), week.to())))
                .isFalse();
    }

    private MockHttpServletResponse register(String number, String email) throws Exception {
        return web.perform(post("/garder/registrering")
                        .param("orgnr", number)
                        .param("navn", "Nybrottsgarden")
                        .param("kommune", "Havly")
                        .param("kommunenr", "4613")
                        .param("person", "Ola Prøve")
                        .param("epost", email)
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .andReturn()
                .getResponse();
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
