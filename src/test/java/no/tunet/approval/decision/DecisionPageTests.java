package no.tunet.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.directory.Stage;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TunetTest
class DecisionPageTests {
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("d.M.yyyy");

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private BusinessClock clock;

    private Actor.Member officer;
    private OrganisationId farm;
    private LocalDate today;

    @BeforeEach
    void anOfficerAndAFarm() {
        officer = stage.officer();
        farm = cast.farm("Vurderingsgarden");
        today = clock.today();
    }

    @Test
    void anOfficerApprovesSuspendsAndResumesAFarm() throws Exception {
        assertThat(page().selectFirst(".status").text()).isEqualTo("Ikke godkjent ennå");
        assertThat(send(open()).getStatus()).isEqualTo(303);
        assertThat(page().selectFirst(".status").text()).isEqualTo("Godkjent");
        send(decision("venting").param("from", typed(today)).param("reason", "Rømningsvei mangler"));
        assertThat(page().selectFirst(".status").text()).isEqualTo("Satt på vent");
        assertThat(page().text()).contains("Rømningsvei mangler");
        var farmer = cast.member(farm, Role.FARMER);
        assertThat(html(get("/godkjenning").with(cast.as(farmer))).text()).contains("Rømningsvei mangler");
        send(decision("gjenopptak").param("from", typed(today)).param("reason", "Lukket"));
        assertThat(page().selectFirst(".status").text()).isEqualTo("Godkjent");
        send(decision("avslutning").param("from", typed(today)).param("reason", "Driften er lagt ned"));
        assertThat(page().selectFirst(".status").text()).isEqualTo("Avsluttet");
    }

    @Test
    void reversedDatesAreSaidAtTheFieldAndKept() throws Exception {
        var answer = send(decision("overforing").param("from", "1.3.2024").param("to", "1.3.2022"));
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select("#to").val()).isEqualTo("1.3.2022");
        assertThat(page.select(".ds-error-summary a").eachAttr("href")).containsExactly("#to");
    }

    @Test
    void aSuspensionOfAFarmThatIsNotApprovedIsRefusedWithAllReasons() throws Exception {
        var answer = send(
                decision("venting").param("from", typed(today.minusDays(2))).param("reason", "x"));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).select(".ds-error-summary li"))
                .hasSize(2);
    }

    @Test
    void theListShowsTheFarmsThatWaitAndCanBeTakenOut() throws Exception {
        var list = html(get("/godkjenninger").param("sok", "Vurderingsgarden").with(cast.as(officer)));
        assertThat(list.select("tbody th a").eachText()).contains("Vurderingsgarden");
        var csv = web.perform(get("/godkjenninger")
                        .param("format", "csv")
                        .param("sok", "Vurderingsgarden")
                        .with(cast.as(officer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse();
        assertThat(csv.getContentType()).startsWith("text/csv");
        assertThat(csv.getContentAsString()).contains("Vurderingsgarden").contains("Ikke godkjent ennå");
    }

    @Test
    void aFarmThatHasNotComeAllTheWayIsNotApprovedAndEverythingMissingIsSaid() throws Exception {
        var answer = send(decision("apning").param("from", typed(today)).param("to", typed(today.plusYears(1))));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select(".ds-error-summary li")
                        .eachText())
                .hasSize(7)
                .contains("Søknaden er ikke godtatt.", "Gyldig ansvarsforsikring mangler.");
    }

    @Test
    void onlyAnApprovalOfficerDecides() throws Exception {
        for (Role role : Role.values()) {
            if (role != Role.APPROVAL_OFFICER) {
                var other = cast.member(cast.municipality("Havly kommune"), role);
                web.perform(open().with(cast.as(other))).andExpect(status().isForbidden());
            }
        }
    }

    private MockHttpServletRequestBuilder open() {
        return decision("overforing")
                .param("from", typed(today.minusMonths(1)))
                .param("to", typed(today.plusMonths(20)));
    }

    private MockHttpServletRequestBuilder decision(String noun) {
        return post("/godkjenninger/" + farm + "/" + noun);
    }

    private static String typed(LocalDate day) {
        return TYPED.format(day);
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(cast.as(officer))).andReturn().getResponse();
    }

    private Document page() throws Exception {
        return html(get("/godkjenninger/" + farm).with(cast.as(officer)));
    }

    private Document html(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(web.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
