package no.tunet.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Optional;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.audit.AccessLog;
import no.tunet.directory.Stage;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Role;
import no.tunet.placement.consent.GiveConsent;
import no.tunet.placement.consent.WithdrawConsent;
import no.tunet.placement.domain.ConsentGiver;
import no.tunet.placement.domain.ConsentPurpose;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@TunetTest
@Import(Stage.class)
class KinPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void aRelativeSeesTheWeekWhileTheParticipantAgreesAndNotAMomentLonger() throws Exception {
        var scene = new Scene(context);
        var participant = scene.participant("Kai Prøve");
        var placement = scene.proposal(participant, Scene.TODAY.minusDays(20));
        scene.certificateShown();
        Acting.run(
                scene.leader,
                () -> Scene.accepted(scene.bean(no.tunet.placement.course.AgreePlacement.class)
                        .agree(placement, Scene.TODAY.minusDays(20), Optional.empty())));
        var relative = cast.member(scene.municipality, Role.NEXT_OF_KIN);
        assertThat(text(relative)).contains("Ingen uke å vise");
        link(scene, participant, relative);
        assertThat(text(relative)).as("linked, not consented").contains("Ingen uke å vise");
        Acting.run(
                scene.caseWorker,
                () -> scene.bean(GiveConsent.class)
                        .give(participant, ConsentPurpose.NEXT_OF_KIN, ConsentGiver.PARTICIPANT, Scene.TODAY));
        assertThat(text(relative)).contains("Kai Prøve").contains("Lauvtun gard");
        for (String table :
                new String[] {"participant", "placement", "information_sheet", "goal", "day_log", "consent"}) {
            assertThat(count(relative, table)).as(table).isZero();
        }
        assertThat(Acting.as(scene.caseWorker, () -> scene.bean(AccessLog.class).ofParticipant(participant.value())))
                .anySatisfy(entry -> assertThat(entry.purpose()).contains("NEXT_OF_KIN"));
        assertThat(web.perform(get("/deltakere/" + participant + "/data").with(cast.as(scene.caseWorker)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("id=\"part-kin\"");
        var other = cast.member(scene.municipality, Role.NEXT_OF_KIN);
        assertThat(text(other)).doesNotContain("Kai Prøve");

        Acting.run(
                scene.caseWorker,
                () -> scene.bean(WithdrawConsent.class).withdraw(participant, ConsentPurpose.NEXT_OF_KIN));
        assertThat(text(relative)).doesNotContain("Kai Prøve").contains("Ingen uke å vise");
        assertThat(count(relative, "slot")).isZero();
    }

    @Test
    void onlyTheAccountOfARelativeIsLinked() throws Exception {
        var scene = new Scene(context);
        var participant = scene.participant("Kai Prøve");
        var colleague = cast.member(scene.municipality, Role.CASE_WORKER);
        assertThat(web.perform(post("/deltakere/" + participant + "/parorende")
                                .param("person", colleague.person().toString())
                                .with(cast.as(scene.caseWorker)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void theMunicipalitysWeekShowsHowManyOfItsPlacesAreFilled() throws Exception {
        var scene = new Scene(context);
        scene.running("Kai Prøve", Scene.TODAY.minusDays(20));
        var page = Jsoup.parse(web.perform(get("/ukeplan").with(cast.as(scene.caseWorker)))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select(".week__dots").text()).contains("●○○○");
    }

    private void link(Scene scene, ParticipantId participant, Actor.Member relative) throws Exception {
        String page = web.perform(get("/deltakere/" + participant).with(cast.as(scene.caseWorker)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(Jsoup.parse(page).select("#relative option").eachAttr("value"))
                .contains(relative.person().toString());
        web.perform(post("/deltakere/" + participant + "/parorende")
                .param("person", relative.person().toString())
                .with(cast.as(scene.caseWorker)));
    }

    private String text(Actor.Member as) throws Exception {
        var response =
                web.perform(get("/parorende").with(cast.as(as))).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString()).text();
    }

    private int count(Actor.Member as, String table) {
        return Acting.as(
                as,
                () -> Optional.ofNullable(
                                transaction.execute(status -> jdbc.sql("select count(*) from placement." + table)
                                        .query(Integer.class)
                                        .single()))
                        .orElseThrow());
    }
}
