package no.tunet.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.Cast;
import no.tunet.QueryCounter;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Ids;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@TunetTest
class MyWorkPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Tasks tasks;

    @Test
    void whatWaitsForMyRoleStandsHereWithTheMostUrgentFirst() throws Exception {
        var municipality = cast.municipality("Havly kommune");
        var leader = cast.member(municipality, Role.UNIT_LEADER);
        open(leader, municipality, Role.UNIT_LEADER, "Dagtilbud", Urgency.NORMAL);
        open(leader, municipality, Role.UNIT_LEADER, "Arbeidstrening", Urgency.URGENT);
        open(leader, municipality, Role.COORDINATOR, "Noe for en annen", Urgency.NORMAL);
        var rows = page(leader).select("section[aria-labelledby=waiting] li");
        assertThat(rows).hasSize(2);
        assertThat(rows.first().text()).contains("Arbeidstrening").contains("Haster");
        assertThat(rows.last().text()).contains("Dagtilbud");
    }

    @Test
    void anotherOrganisationsTasksDoNotShow() throws Exception {
        var here = cast.member(cast.municipality("Havly kommune"), Role.UNIT_LEADER);
        var there = cast.municipality("Fjellvik kommune");
        open(cast.member(there, Role.COORDINATOR), there, Role.UNIT_LEADER, "Dagtilbud", Urgency.NORMAL);
        assertThat(page(here).text()).contains("Ingenting venter på deg nå").doesNotContain("Dagtilbud");
    }

    @Test
    void aFarmMayOpenATaskForItsBuyerButNotReadIt() throws Exception {
        var municipality = cast.municipality("Havly kommune");
        var farmer = cast.member(cast.farm("Solbakken gard"), Role.FARMER);
        var about = open(farmer, municipality, Role.COORDINATOR, "Dagtilbud", Urgency.NORMAL);
        assertThat(Acting.as(farmer, () -> tasks.openAbout(about))).isEmpty();
        var coordinator = cast.member(municipality, Role.COORDINATOR);
        assertThat(page(coordinator).text()).contains("Dagtilbud");
        Acting.run(farmer, () -> tasks.close(about, "continuity-name-owner"));
        assertThat(page(coordinator).text()).doesNotContain("Dagtilbud");
    }

    @Test
    void theSameTaskIsOpenedOnce() {
        var municipality = cast.municipality("Havly kommune");
        var member = cast.member(municipality, Role.COORDINATOR);
        var about = new ObjectRef("need", Ids.next());
        open(member, municipality, about, Role.COORDINATOR, "Dagtilbud", Urgency.NORMAL);
        open(member, municipality, about, Role.COORDINATOR, "Dagtilbud", Urgency.NORMAL);
        assertThat(Acting.as(member, () -> tasks.openAbout(about))).hasSize(1);
    }

    @Test
    void thePageAsksTheDatabaseAsOftenForAHundredTasksAsForOne() {
        var municipality = cast.municipality("Havly kommune");
        var member = cast.member(municipality, Role.COORDINATOR);
        int one = statementsWith(1, municipality, member);
        int ten = statementsWith(9, municipality, member);
        int hundred = statementsWith(90, municipality, member);
        assertThat(List.of(ten, hundred)).containsOnly(one);
        assertThat(one - settingTheActor()).isLessThanOrEqualTo(5);
    }

    /** The session and the page each begin a transaction, which tells the actor. */
    private static int settingTheActor() {
        return 2;
    }

    private int statementsWith(int more, OrganisationId municipality, Actor.Member member) {
        for (int i = 0; i < more; i++) {
            open(member, municipality, Role.COORDINATOR, "Dagtilbud", Urgency.NORMAL);
        }
        var cookie = cast.sessionCookie(member);
        return QueryCounter.count(() -> web.perform(get("/").cookie(cookie)).andReturn());
    }

    private ObjectRef open(Actor.Member by, OrganisationId organisation, Role role, String title, Urgency urgency) {
        return open(by, organisation, new ObjectRef("need", Ids.next()), role, title, urgency);
    }

    private ObjectRef open(
            Actor.Member by, OrganisationId organisation, ObjectRef about, Role role, String title, Urgency urgency) {
        var task = new NewTask(
                organisation,
                about,
                "continuity-name-owner",
                List.of(title),
                "/ansvar",
                Assignee.role(role, Optional.empty()),
                LocalDate.now(BusinessClock.OSLO).plusDays(2),
                urgency);
        Acting.run(by, () -> tasks.open(task));
        return about;
    }

    private Document page(Actor.Member member) throws Exception {
        return Jsoup.parse(web.perform(get("/").with(cast.as(member)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
