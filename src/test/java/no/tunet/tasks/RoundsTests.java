package no.tunet.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@TunetTest
class RoundsTests {
    @Autowired
    Rounds rounds;

    @Autowired
    Tasks tasks;

    @Autowired
    Cast cast;

    @Autowired
    BusinessClock clock;

    @Autowired
    MockMvc web;

    private final List<ObjectRef> objects = List.of(ref(), ref(), ref());

    @Test
    void oneThatFailsIsUndoneAloneAndTheRestGoOn() {
        var farm = cast.farm("Lia");
        var done = new ArrayList<ObjectRef>();
        Acting.run(
                new Actor.Job("round-one"),
                () -> rounds.each(objects, o -> o, o -> {
                    open(farm, o);
                    if (o.equals(objects.get(1))) {
                        throw new IllegalStateException("Kari Nordmann kommer ikke");
                    }
                    done.add(o);
                }));
        assertThat(done).containsExactly(objects.get(0), objects.get(2));
        Acting.run(cast.member(farm, Role.FARMER), () -> {
            assertThat(tasks.openAbout(objects.get(0))).hasSize(1);
            assertThat(tasks.openAbout(objects.get(1))).isEmpty();
            assertThat(tasks.openAbout(objects.get(2))).hasSize(1);
        });
    }

    @Test
    void theOperatorIsToldWhatStoppedWithoutAWordOfItsContentUntilItGetsThrough() throws Exception {
        var operator = cast.member(cast.organisation(OrganisationKind.OPERATOR, "Drift"), Role.OPERATOR);
        var job = new Actor.Job("round-two");
        Acting.run(
                job,
                () -> rounds.each(objects, o -> o, o -> {
                    throw new IllegalStateException("Kari Nordmann kommer ikke");
                }));
        assertThat(page(operator, "/")).contains("Daglig arbeid har stoppet");
        assertThat(page(operator, "/drift/stans"))
                .contains("round-two", objects.getFirst().id().toString(), "IllegalStateException")
                .doesNotContain("Kari Nordmann");
        Acting.run(job, () -> rounds.each(objects, o -> o, o -> {}));
        assertThat(page(operator, "/drift/stans")).doesNotContain("round-two");
        assertThat(web.perform(get("/drift/stans").with(cast.as(cast.member(cast.farm("Lia"), Role.FARMER))))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    private String page(Actor.Member member, String path) throws Exception {
        return web.perform(get(path).with(cast.as(member)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void open(OrganisationId farm, ObjectRef about) {
        tasks.open(new NewTask(
                farm,
                about,
                "approval-own-lapses",
                List.of(clock.today()),
                "/godkjenning",
                Assignee.role(Role.FARMER, Optional.empty()),
                clock.today(),
                Urgency.NORMAL));
    }

    private static ObjectRef ref() {
        return new ObjectRef("test", UUID.randomUUID());
    }
}
