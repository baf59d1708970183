package no.tunet.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import no.tunet.Cast;
import no.tunet.QueryCounter;
import no.tunet.TunetTest;
import no.tunet.directory.Stage;
import no.tunet.kernel.Acting;
import no.tunet.placement.proposal.SetGoal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

/** How often a placement's page asks the database, however much there is. The session and the page each tell the database once who acts. */
@TunetTest
@Import(Stage.class)
class PlacementStatementsTests {
    private static final int TELLING_WHO_ACTS = 2;
    private static final int MOST = 5;

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private ApplicationContext context;

    @Test
    void aProposedPlacementWithAllItsObjectionsAsksEquallyOftenForOneTenAndAHundredPeopleAtTheFarm() {
        var scene = new Scene(context);
        var id = scene.proposal(scene.participant("Kai Prøve"), Scene.TODAY.plusDays(7));
        scene.certificateShown();
        List<String> one = statements(scene, id);
        for (int i = 1; i < 10; i++) {
            scene.certificateShown();
        }
        List<String> ten = statements(scene, id);
        for (int i = 10; i < 100; i++) {
            scene.certificateShown();
        }
        assertThat(ten).hasSameSizeAs(one);
        assertThat(statements(scene, id)).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(MOST + TELLING_WHO_ACTS);
    }

    @Test
    void aRunningPlacementAsksEquallyOftenHoweverMuchHasHappened() {
        var scene = new Scene(context);
        var id = scene.running("Kai Prøve", Scene.TODAY.minusDays(20));
        List<String> one = statements(scene, id);
        Acting.run(scene.caseWorker, () -> {
            for (int i = 0; i < 100; i++) {
                scene.bean(SetGoal.class).set(id, "Mål nummer " + i);
            }
        });
        assertThat(statements(scene, id)).hasSameSizeAs(one).hasSizeLessThanOrEqualTo(MOST + TELLING_WHO_ACTS);
    }

    private List<String> statements(Scene scene, PlacementId id) {
        var cookie = cast.sessionCookie(scene.caseWorker);
        return QueryCounter.statements(() -> {
            var answer = web.perform(get("/plasseringer/" + id).cookie(cookie))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isEqualTo(200);
            return answer;
        });
    }
}
