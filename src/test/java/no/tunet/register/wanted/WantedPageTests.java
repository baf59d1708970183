package no.tunet.register.wanted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Optional;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.directory.Stage;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Role;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.UnitId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

@TunetTest
class WantedPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    private Actor.Member coordinator;
    private Actor.Member leader;
    private Actor.Member near;
    private Actor.Member far;
    private UnitId unit;

    @BeforeEach
    void aMunicipalityAndTwoFarms() {
        var municipality = cast.municipality("Hemmelig kommune");
        unit = cast.unit(municipality, "Psykisk helse");
        coordinator = cast.member(municipality, Role.COORDINATOR);
        leader = cast.member(municipality, Optional.of(unit), Role.UNIT_LEADER);
        near = stage.approvedFarmer("Nærgarden");
        stage.published(near, Stage.offer("Dag i fjøset", 4));
        far = stage.approvedFarmer("Langtgarden");
        stage.published(far, Stage.offer("Langt borte", TargetGroup.MENTAL_HEALTH, 4, 69.6, 18.9));
    }

    @Test
    void everybodyReadsTheNeedAndNobodyReadsWhoseItIs() throws Exception {
        String notice = publish();
        for (String where : new String[] {notice, "/onsket"}) {
            assertThat(answer(get(where)).getContentAsString())
                    .as(where)
                    .contains("psykisk")
                    .doesNotContain(
                            "Hemmelig",
                            "Leirvik",
                            "Psykisk helse",
                            coordinator.organisation().toString());
        }
        assertThat(page(get(notice)).text()).contains("Færre enn fem");
    }

    @Test
    void aFarmInReachIsToldAndItsAnswerBecomesMarketDialogue() throws Exception {
        String notice = publish();
        assertThat(page(get(notice).with(cast.as(far))).select("#svar")).isEmpty();
        assertThat(page(get(notice).with(cast.as(near))).select("#svar")).hasSize(1);
        assertThat(answer(post(notice + "/svar")
                                .param("svar", "Vi har to plasser.")
                                .with(cast.as(near)))
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(get(notice).with(cast.as(near))).text()).contains("Dere har svart");
        assertThat(answer(post(notice + "/svar").param("svar", "Igjen").with(cast.as(near)))
                        .getStatus())
                .isEqualTo(404);
        assertThat(answer(post(notice + "/svar").param("svar", "Vi også").with(cast.as(far)))
                        .getStatus())
                .isEqualTo(404);
        assertThat(page(get(dialogue).with(cast.as(coordinator))).text())
                .contains("Vi har to plasser.", "Nærgarden", "Svarte på det publiserte behovet");
    }

    @Test
    void theBuyerAloneTakesItDown() throws Exception {
        String notice = publish();
        var other = cast.member(cast.municipality("Vikvoll kommune"), Role.COORDINATOR);
        answer(post(notice + "/trekking").with(cast.as(other)));
        assertThat(answer(get(notice)).getStatus()).isEqualTo(200);
        answer(post(notice + "/trekking").with(cast.as(coordinator)));
        assertThat(answer(get(notice)).getStatus()).isEqualTo(404);
    }

    private String dialogue = "";

    private String publish() throws Exception {
        String need = approvedNeed();
        dialogue = "/markedsdialog/" + need.substring("/behov/".length());
        assertThat(page(get(need + "/onsket").with(cast.as(coordinator))).text())
                .contains("Færre enn fem");
        var published = send(coordinator, need + "/onsket");
        assertThat(published.getStatus()).isEqualTo(303);
        assertThat(send(coordinator, need + "/onsket").getStatus()).isEqualTo(422);
        return published.getHeader("Location");
    }

    private String approvedNeed() throws Exception {
        String next = next("/behov", "unit", unit.toString(), "group", "MENTAL_HEALTH", "people", "3", "go", "next");
        next = next(next, "version", "0", "halfDays", "4", "go", "next");
        next = next(next, "version", "1", "area", "Leirvik", "withinKm", "30", "go", "next");
        String need = next(next, "version", "2", "todayKind", "NOTHING", "go", "next");
        send(coordinator, need + "/innsending", "version", version(need));
        send(leader, need + "/godkjenning", "version", version(need), "answer", "APPROVE");
        return need;
    }

    private String next(String path, String... fields) throws Exception {
        return send(coordinator, path, fields).getHeader("Location");
    }

    private String version(String need) throws Exception {
        return page(get(need + "/avslutning").with(cast.as(coordinator)))
                .select("input[name=version]")
                .val();
    }

    private MockHttpServletResponse send(Actor.Member who, String path, String... fields) throws Exception {
        var request = post(path);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return answer(request.with(cast.as(who)));
    }

    private Document page(RequestBuilder request) throws Exception {
        return Jsoup.parse(answer(request).getContentAsString());
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
