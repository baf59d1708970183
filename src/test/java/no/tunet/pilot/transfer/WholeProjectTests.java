package no.tunet.pilot.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.pilot.PilotId;
import no.tunet.pilot.Pilots;
import no.tunet.pilot.PlanFile;
import no.tunet.pilot.TypedPlan;
import no.tunet.pilot.domain.RecordKind;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A whole project goes out and comes in again at another owner, and is the same. */
@TunetTest
class WholeProjectTests {
    @Autowired
    MockMvc web;

    @Autowired
    Cast cast;

    @Autowired
    Pilots pilots;

    @Autowired
    Organisations organisations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    private final JsonMapper json = JsonMapper.builder().build();
    private Actor.Member adviser;
    private Actor.Member officer;
    private Actor.Member havly;
    private PilotId pilot;

    @BeforeEach
    void aProjectWithEverything() throws Exception {
        adviser = member(OrganisationKind.COUNTY_GOVERNOR, "Statsforvaltaren i Fjordfylke", Role.COUNTY_ADVISER);
        officer = member(OrganisationKind.DIRECTORATE, "Prøvedirektoratet", Role.DIRECTORATE_OFFICER);
        havly = member(OrganisationKind.COUNTY_MUNICIPALITY, "Havly fylkeskommune", Role.COUNTY_ADVISER);
        pilot = taken(adviser, TypedPlan.vestland(), Optional.of(officer));
        done(
                adviser,
                post(pilot.path() + "/partnere")
                        .param("orgNumber", number(havly))
                        .param("part", "PARTNER"));
        done(
                adviser,
                to("/framdrift/avhengighet")
                        .param("waits", "a09")
                        .param("after", "a08")
                        .param("lag", "-1"));
        done(
                adviser,
                to("/framdrift")
                        .param("activity", "a01")
                        .param("quarter", "2020Q4")
                        .param("mark", "REACH"));
        done(
                adviser,
                to("/framdrift")
                        .param("activity", "a02")
                        .param("quarter", "2020Q4")
                        .param("mark", "WORK"));
        done(
                adviser,
                to("/framdrift")
                        .param("activity", "a02")
                        .param("quarter", "2020Q4")
                        .param("mark", "NONE"));
        done(adviser, to("/framdrift/grunnlinje").param("name", "Ved oppstart"));
        done(adviser, cost("-20", "=HYPERLINK(\"http://x.invalid\")"));
        done(
                adviser,
                to("/okonomi/timer")
                        .param("hoursLine", "b01")
                        .param("quarter", "2021Q2")
                        .param("role", "prosjektleiar")
                        .param("hours", "37,5"));
        done(havly, cost("1 500,50", "Reise, \"buss\"\nog båt 👍"));
        done(
                havly,
                to("/partnere/linje")
                        .param("line", "b-b05")
                        .param("name", "Timar")
                        .param("y2021", "35000"));
        done(havly, to("/lokalplan"));
        done(havly, to("/lokalplan/aktivitet").param("activity", "a06").param("responsible", "rådgjevar"));
        done(
                adviser,
                to("/endringer/aktivitet")
                        .param("activity", "a08")
                        .param("first", "2021Q3")
                        .param("last", "2022Q1")
                        .param("activityReason", "Tek lengre tid"));
        done(officer, to("/endringer/1").param("answer", "approve").param("answerReason", ""));
        judgedAndDecided();
    }

    private void judgedAndDecided() throws Exception {
        Acting.run(adviser, () -> {
            assertThat(pilots.judgeRisk(pilot, "r1", 4, 4, "Uklart", "PL", 0)).isEmpty();
            assertThat(pilots.judgeRisk(pilot, "r1", 2, 4, "Avklart", "PL", 1)).isEmpty();
        });
        for (int i = 0; i < 2; i++) {
            done(
                    adviser,
                    to("/moter")
                            .param("on", "15.01.2022")
                            .param("place", "Førde")
                            .param("agenda", "Status"));
        }
        done(
                adviser,
                to("/moter/1/referat")
                        .param("version", "0")
                        .param("present", "Prosjekteigar, Fylkesmannen i Vestland")
                        .param("minutes-1", "Til vitende"));
        done(adviser, to("/moter/1/vedtak").param("decisionItem", "1").param("outcome", "Held fram"));
        done(adviser, to("/moter/1/godkjenning").param("at", "2"));
        done(
                adviser,
                to("/beslutninger")
                        .param("point", "d1")
                        .param("on", "15.01.2022")
                        .param("outcome", "Start"));
        done(adviser, to("/dokumenter/kvalitet").param("point", "1").param("note", "Kurs halde"));
    }

    private MockHttpServletRequestBuilder cost(String amount, String what) {
        return to("/okonomi")
                .param("line", "b05")
                .param("on", "30.06.2021")
                .param("amount", amount)
                .param("what", what);
    }

    private MockHttpServletRequestBuilder to(String path) {
        return post(pilot.path() + path);
    }

    private Actor.Member member(OrganisationKind kind, String name, Role role) {
        return cast.member(cast.organisation(kind, name), role);
    }

    private String number(Actor.Member member) {
        return Acting.as(
                member,
                () -> organisations
                        .find(member.organisation())
                        .orElseThrow()
                        .orgNumber()
                        .orElseThrow()
                        .digits());
    }

    private PilotId taken(Actor.Member who, List<PlanFile> files, Optional<Actor.Member> funder) {
        return Acting.as(who, () -> switch (pilots.importPlan(files, funder.map(Actor.Member::organisation))) {
            case Decision.Accepted<PilotId>(PilotId id) -> id;
            case Decision.Refused<PilotId>(var reasons) -> throw new AssertionError(reasons);
        });
    }

    private List<Reason> refusals(String project) {
        var file = TypedPlan.text("prosjekt.json", project);
        return Acting.as(adviser, () -> switch (pilots.importPlan(List.of(file), Optional.empty())) {
            case Decision.Accepted<PilotId> accepted -> List.of();
            case Decision.Refused<PilotId>(var reasons) -> reasons;
        });
    }

    private void done(Actor.Member who, MockHttpServletRequestBuilder request) throws Exception {
        var answer = web.perform(request.with(cast.as(who))).andReturn().getResponse();
        assertThat(answer.getStatus())
                .as(Jsoup.parse(answer.getContentAsString())
                        .select(".ds-error-summary")
                        .text())
                .isEqualTo(303);
    }

    private byte[] file(Actor.Member who, PilotId which, String name) throws Exception {
        return web.perform(get(which.path() + "/" + name).with(cast.as(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static List<PlanFile> unpacked(byte[] zip) throws Exception {
        var files = new ArrayList<PlanFile>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.add(new PlanFile(entry.getName(), in.readAllBytes()));
            }
        }
        return files;
    }

    @Test
    void theExportHoldsEverythingThatWasNoted() throws Exception {
        var project = json.readTree(file(adviser, pilot, "prosjekt.json"));
        for (var kind : RecordKind.values()) {
            assertThat(project.path(kind.file()).size()).as(kind.file()).isPositive();
        }
    }

    @Test
    void anExportThatIsImportedElsewhereExportsTheSame() throws Exception {
        byte[] out = file(adviser, pilot, "prosjekt.json");
        var other = member(OrganisationKind.COUNTY_GOVERNOR, "Ein annan statsforvaltar", Role.COUNTY_ADVISER);
        var again = taken(other, List.of(new PlanFile("prosjekt.json", out)), Optional.empty());
        assertThat(json.readTree(file(other, again, "prosjekt.json"))).isEqualTo(json.readTree(out));
        for (String tab : List.of("", "/framdrift", "/okonomi", "/partnere", "/moter/1", "/endringer", "/risiko")) {
            web.perform(get(again.path() + tab).with(cast.as(other))).andExpect(status().isOk());
        }
    }

    @Test
    void theSetOfCsvFilesHoldsTheSameProjectAndNoFormula() throws Exception {
        var files = unpacked(file(adviser, pilot, "prosjekt.zip"));
        assertThat(files)
                .anySatisfy(f -> assertThat(new String(f.content(), StandardCharsets.UTF_8))
                        .contains("’=HYPERLINK"));
        var other = member(OrganisationKind.COUNTY_GOVERNOR, "Ein tredje statsforvaltar", Role.COUNTY_ADVISER);
        var again = taken(other, files, Optional.empty());
        assertThat(json.readTree(file(other, again, "prosjekt.json")))
                .isEqualTo(json.readTree(file(adviser, pilot, "prosjekt.json")));
    }

    @Test
    void everythingThatIsWrongInAProjectIsToldAtOnceAndNothingIsMade() throws Exception {
        var project = (ObjectNode) json.readTree(file(adviser, pilot, "prosjekt.json"));
        var costs = (ObjectNode) project.path("costs").get(0);
        costs.put("on", "2021-02-31").put("amount", "mykje").put("line_id", "b99");
        project.withArrayProperty("meetings").add(project.path("meetings").get(0));
        ((ObjectNode) project.path("partners").get(0)).put("org_number", "123456789");
        assertThat(refusals(json.writeValueAsString(project)))
                .extracting(Reason::code)
                .containsExactlyInAnyOrder(
                        "pilot.import.recordCell",
                        "pilot.import.recordCell",
                        "pilot.import.recordCell",
                        "pilot.import.recordCell",
                        "pilot.import.sameKey");
    }

    @Test
    void aLoopInThePlanOrInALaterVersionIsRefusedAndAnUnknownOrganisationNamed() throws Exception {
        var project = (ObjectNode) json.readTree(file(adviser, pilot, "prosjekt.json"));
        project.withArrayProperty("dependencies")
                .addObject()
                .put("activity_id", "a01")
                .put("after_id", "a01");
        assertThat(refusals(json.writeValueAsString(project)))
                .extracting(Reason::code)
                .containsExactly("pilot.import.dependency");
        var later = (ObjectNode) json.readTree(file(adviser, pilot, "prosjekt.json"));
        ((ObjectNode) later.path("revisions").get(0))
                .put("tables", "{\"dependencies\":[{\"activity_id\":\"a01\",\"after_id\":\"a01\"}]}");
        assertThat(refusals(json.writeValueAsString(later)))
                .extracting(Reason::code)
                .containsExactly("pilot.import.dependency");
        var unknown = (ObjectNode) json.readTree(file(adviser, pilot, "prosjekt.json"));
        ((ObjectNode) unknown.path("partners").get(0)).put("org_number", "974760673");
        assertThat(refusals(json.writeValueAsString(unknown)))
                .containsExactly(Reason.of("pilot.import.unknownOrganisation", "974760673"));
    }

    @Test
    void nobodyTakesARecordIntoAPilotThatIsThereAlready() {
        Acting.run(
                adviser,
                () -> new TransactionTemplate(transactions)
                        .executeWithoutResult(s -> assertThatThrownBy(
                                        () -> jdbc.sql("select pilot.load_record(:pilot, '{}')")
                                                .param("pilot", pilot.value())
                                                .query(rs -> {}))
                                .hasMessageContaining("being made")));
    }

    @Test
    void aStrangerGetsNoFile() throws Exception {
        var stranger = member(OrganisationKind.COUNTY_GOVERNOR, "Utanfor", Role.COUNTY_ADVISER);
        for (String name : List.of("prosjekt.json", "prosjekt.zip", "plan.json")) {
            web.perform(get(pilot.path() + "/" + name).with(cast.as(stranger))).andExpect(status().isNotFound());
        }
    }
}
