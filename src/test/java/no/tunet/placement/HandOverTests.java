package no.tunet.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import no.tunet.Cast;
import no.tunet.PdfChecks;
import no.tunet.TunetTest;
import no.tunet.agreement.AgreementEnded;
import no.tunet.directory.Stage;
import no.tunet.documents.Documents;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.Role;
import no.tunet.placement.course.DailyCourse;
import no.tunet.placement.course.TakeStep;
import no.tunet.placement.domain.PlacementCommand;
import no.tunet.placement.domain.PlacementState.PlacementEndCause;
import no.tunet.placement.handover.HandOverDay;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** When an agreement is over, the buyer has what the farm recorded, and the farm has not. */
@TunetTest
@Import(Stage.class)
class HandOverTests {
    private static final LocalDate DAY = Scene.lastDay(Scene.TODAY.minusDays(1));

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

    private Scene scene;
    private PlacementId placement;
    private String path;

    @BeforeEach
    void somebodyHasBeenOnTheFarm() throws Exception {
        scene = new Scene(context);
        placement = scene.running("Kai Prøve", DAY.minusDays(14));
        web.perform(post("/dager/merker")
                .param("id", UUID.randomUUID().toString())
                .param("placement", placement.toString())
                .param("dato", DAY.toString())
                .param("half", "MORNING")
                .param("what", "PRESENT")
                .param("replaces", "")
                .with(cast.as(scene.farmer)));
        assertThat(count(scene.farmer, "mark")).isEqualTo(1);
        path = "/overleveringer/" + scene.agreement.id;
    }

    @Test
    void theFarmHandsOverKeepsItsSumsAndGetsAReceipt() throws Exception {
        agreementEnded(Scene.TODAY.minusMonths(2));
        assertThat(shown(scene.farmer, "/").text()).contains("Lever over det dere har skrevet");
        assertThat(shown(scene.farmer, path).text()).contains("Én plassering er ikke avsluttet");
        assertThat(handOver(scene.farmer)).isEqualTo(422);
        placementEnded();
        assertThat(shown(scene.farmer, path).select("dd").eachText()).contains("1");
        assertThat(web.perform(get(path + "/eget").with(cast.as(scene.farmer)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains(DAY.toString().substring(0, 7) + ";1;0;");
        assertThat(handOver(scene.caseWorker)).isEqualTo(403);
        assertThat(shown(scene.farmer, path).text()).contains("Send først");
        assertThat(handOver(scene.farmer)).isEqualTo(422);
        nothingToSend();
        assertThat(handOver(scene.farmer)).isEqualTo(303);

        for (String table : new String[] {"mark", "day_log", "slot", "pause", "incident", "information_sheet"}) {
            assertThat(count(scene.farmer, table)).as(table).isZero();
        }
        assertThat(count(scene.caseWorker, "mark")).isEqualTo(1);
        assertThat(shown(scene.farmer, path).text())
                .contains("Kvittering", scene.farmer.personName())
                .doesNotContain("Lever over nå");
        assertThat(shown(scene.leader, path).text()).contains(scene.farmer.personName());
        assertThat(shown(scene.farmer, "/").text()).doesNotContain("Lever over det dere har skrevet");
        assertThat(handOver(scene.farmer)).isEqualTo(422);
        assertThat(web.perform(get(path + "/eget").with(cast.as(scene.farmer)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains(";1;0;");
        receiptIsReadableByBoth();
    }

    @Test
    void whatNobodyHandsOverIsTakenOverWhenTheDaysAreOut() {
        agreementEnded(Scene.TODAY.minusMonths(5));
        context.getBean(HandOverDay.class).run();
        assertThat(count(scene.farmer, "mark")).as("somebody is still placed").isEqualTo(1);
        placementEnded();
        context.getBean(HandOverDay.class).run();
        assertThat(count(scene.farmer, "mark")).isZero();
        assertThat(count(scene.caseWorker, "mark")).isEqualTo(1);
    }

    @Test
    void beforeTheLastMonthIsOverNothingIsHandedOver() throws Exception {
        agreementEnded(Scene.TODAY.minusDays(1));
        placementEnded();
        if (Scene.TODAY.getDayOfMonth() != 1) {
            assertThat(shown(scene.farmer, path).text()).contains("Siste måned må være over");
            assertThat(handOver(scene.farmer)).isEqualTo(422);
        }
        context.getBean(HandOverDay.class).run();
        assertThat(count(scene.farmer, "mark")).isEqualTo(1);
    }

    @Test
    void otherFarmsAndOtherMunicipalitiesSeeNothing() throws Exception {
        agreementEnded(Scene.TODAY.minusMonths(2));
        for (var stranger : new Actor.Member[] {
            cast.member(cast.farm("Nabo"), Role.FARMER), cast.member(cast.municipality("Vik"), Role.UNIT_LEADER)
        }) {
            assertThat(web.perform(get(path).with(cast.as(stranger)))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
            assertThat(shown(stranger, "/overleveringer").text()).contains("Ingenting å overlevere");
        }
    }

    private void receiptIsReadableByBoth() {
        for (var party : new Actor.Member[] {scene.farmer, scene.leader}) {
            Acting.run(party, () -> {
                var documents = context.getBean(Documents.class);
                var receipt = documents.about(new ObjectRef("agreement", scene.agreement.id.value())).stream()
                        .filter(document -> document.titleKey().equals("placement.handover.receipt"))
                        .findFirst()
                        .orElseThrow();
                PdfChecks.assertPdfUa(
                        documents.content(receipt.id()).orElseThrow().bytes());
            });
        }
    }

    private void agreementEnded(LocalDate on) {
        var event = new AgreementEnded(scene.agreement.id, on);
        Acting.run(
                new Actor.Job("events"), () -> transaction.executeWithoutResult(status -> context.publishEvent(event)));
        for (String told : new String[] {"placement.hand_over", "settlement.running"}) {
            for (int tries = 0; tries < 400 && rows(scene.farmer, told) == 0; tries++) {
                LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            }
            assertThat(rows(scene.farmer, told)).as(told).isEqualTo(1);
        }
    }

    /** The farm says of every month that there is nothing to send. */
    private void nothingToSend() {
        Acting.run(
                scene.farmer,
                () -> transaction.executeWithoutResult(status ->
                        jdbc.sql("""
                                insert into settlement.empty_month (agreement_id, month_on, farm_org_id, said_by, said_on)
                                select agreement_id, m::date, farm_org_id, :me, current_date from settlement.running,
                                  generate_series(date_trunc('month', term_from_on), term_to_on, interval '1 month') m
                                on conflict do nothing""").param("me", scene.farmer.person().value()).update()));
    }

    private void placementEnded() {
        Acting.run(
                scene.caseWorker,
                () -> Scene.accepted(context.getBean(TakeStep.class)
                        .take(
                                placement,
                                new PlacementCommand.End(
                                        Scene.TODAY.minusDays(1), PlacementEndCause.GOAL_REACHED, "Jobb"),
                                Optional.empty())));
        context.getBean(DailyCourse.class).run();
    }

    private int handOver(Actor.Member as) throws Exception {
        return web.perform(post(path).param("understood", "true").with(cast.as(as)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Document shown(Actor.Member as, String address) throws Exception {
        var response = web.perform(get(address).with(cast.as(as))).andReturn().getResponse();
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private int count(Actor.Member as, String table) {
        return rows(as, "placement." + table);
    }

    private int rows(Actor.Member as, String table) {
        return Acting.as(
                as,
                () -> Optional.ofNullable(transaction.execute(status -> jdbc.sql("select count(*) from " + table)
                                .query(Integer.class)
                                .single()))
                        .orElseThrow());
    }
}
