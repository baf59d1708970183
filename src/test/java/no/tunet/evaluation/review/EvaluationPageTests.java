package no.tunet.evaluation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import no.tunet.Cast;
import no.tunet.PdfChecks;
import no.tunet.TunetTest;
import no.tunet.agreement.RunningAgreement;
import no.tunet.evaluation.Evaluations;
import no.tunet.kernel.AbsenceCause;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Period;
import no.tunet.kernel.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@TunetTest
class EvaluationPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private RemindReviews remind;

    @Autowired
    private Evaluations evaluations;

    private Actor.Member coordinator;
    private Actor.Member leader;
    private Actor.Member director;
    private Actor.Member farmer;
    private RunningAgreement agreement;
    private YearMonth month;
    private LocalDate tuesday;

    @BeforeEach
    void aRunningAgreement() {
        var municipality = cast.municipality("Havly kommune");
        var unit = cast.unit(municipality, "Psykisk helse");
        var caseWorker = cast.member(municipality, Optional.of(unit), Role.CASE_WORKER);
        leader = cast.member(municipality, Optional.of(unit), Role.UNIT_LEADER);
        coordinator = cast.member(municipality, Role.COORDINATOR);
        director = cast.member(municipality, Role.DIRECTOR);
        farmer = cast.member(cast.farm("Solbakken gard"), Role.FARMER);
        month = YearMonth.from(clock.today()).minusMonths(4);
        agreement = RunningAgreement.begin(
                context,
                caseWorker,
                farmer,
                new Period(month.atDay(1), clock.today().plusYears(1)));
        agreement.insert(
                "insert into evaluation.review (agreement_id, title, buyer_org_id, buyer_unit_id, farm_org_id, term_from_on, term_to_on) values (?, 'Dagar på garden', ?, ?, ?, ?, ?)",
                agreement.id.value(),
                municipality.value(),
                unit.value(),
                farmer.organisation().value(),
                agreement.term.from(),
                agreement.term.to());
        tuesday = month.atDay(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        for (int i = 0; i < 2; i++) {
            var placement = agreement.participant();
            agreement.came(placement, tuesday);
            agreement.absent(placement, tuesday.plusWeeks(1), AbsenceCause.ILL);
        }
    }

    @Test
    void theReviewIsAskedForThreeMonthsAfterTheStartAndOnlyOnce() throws Exception {
        remind.run();
        remind.run();
        assertThat(read(coordinator, "/").select(".work-list li"))
                .filteredOn(li -> li.text().contains("På tide å evaluere"))
                .hasSize(1);
        assertThat(read(coordinator, "/evalueringer").text()).contains("På tide å evaluere");
        assertThat(read(leader, "/evalueringer").select(".empty")).hasSize(1);
    }

    @Test
    void theCoordinatorProposesTheLeaderSignsAndEverybodyConcernedCanRead() throws Exception {
        String path = proposed("CONTINUE");
        assertThat(read(leader, "/").select(".work-list").text()).contains("venter på signaturen din");
        assertThat(send(leader, path + "/signatur", "versjon", "1").getStatus()).isEqualTo(303);
        var page = read(farmer, path);
        assertThat(page.select(".object-head__status").text()).contains("Signert");
        assertThat(page.text()).contains("Fortsette", "Folk er glade");
        assertThat(read(leader, path).select(".history").text()).contains("Signerte", "Foreslo", "Startet");
        var signed = Acting.as(director, () -> evaluations.signedFor(agreement.id));
        assertThat(signed).singleElement().satisfies(e -> {
            assertThat(e.participants()).isEmpty();
            assertThat(e.attendance()).isEmpty();
        });
        PdfChecks.assertPdfUa(answer(leader, path + "/pdf").getContentAsByteArray());
    }

    @Test
    void theDraftShowsAbsencesByCauseAndSaysWhenMonthsAreMissing() throws Exception {
        var text = read(coordinator, started()).text();
        assertThat(text)
                .contains(
                        "Fravær i halve dager: syk 2", "Bare 0 av 1 måneder har fakturagrunnlag", "ingen mål er satt");
    }

    @Test
    void nobodySignsTheirOwnProposalAndACoordinatorNeverSigns() throws Exception {
        String path = proposed("CONTINUE");
        assertThat(send(coordinator, path + "/signatur", "versjon", "1").getStatus())
                .isEqualTo(403);
        var otherLeader = cast.member(
                leader.organisation(), Optional.of(cast.unit(leader.organisation(), "Skole")), Role.UNIT_LEADER);
        assertThat(answer(otherLeader, path).getStatus()).isEqualTo(404);
        assertThat(answer(farmer, path).getStatus()).isEqualTo(404);
    }

    @Test
    void aChangeSaysWhatChangesAndEverythingTypedIsStillThere() throws Exception {
        String path = started();
        var answer =
                send(coordinator, path + "/forslag", "versjon", "0", "verdict", "CHANGE", "reasons", "For få dager");
        assertThat(answer.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(answer.getContentAsString());
        assertThat(page.select(".ds-error-summary").text()).contains("hva som skal endres");
        assertThat(page.select("#reasons").text()).isEqualTo("For få dager");
        assertThat(page.select("input[value=CHANGE][checked]")).hasSize(1);
    }

    @Test
    void givenBackItIsADraftWithTheLeadersWordsAndWithdrawnItStaysReadable() throws Exception {
        String path = proposed("STOP");
        assertThat(send(leader, path + "/retur", "versjon", "1", "words", "").getStatus())
                .isEqualTo(422);
        assertThat(send(leader, path + "/retur", "versjon", "1", "words", "Spør deltakerne")
                        .getStatus())
                .isEqualTo(303);
        assertThat(read(coordinator, path).select(".said").text()).isEqualTo("Spør deltakerne");
        propose(path, "2", "CONTINUE");
        assertThat(send(leader, path + "/signatur", "versjon", "3").getStatus()).isEqualTo(303);
        assertThat(send(leader, path + "/tilbaketrekking", "versjon", "4", "words", "Feil periode")
                        .getStatus())
                .isEqualTo(303);
        assertThat(read(coordinator, path).text()).contains("Trukket tilbake", "Feil periode", "Folk er glade");
        assertThat(answer(farmer, path).getStatus()).isEqualTo(404);
    }

    @Test
    void fewerThanFiveParticipantsAreNotCountedOutsideTheUnit() throws Exception {
        String path = proposed("CONTINUE");
        assertThat(read(director, path).select("table").text()).contains("færre enn fem");
        assertThat(read(leader, path).select("table").text()).doesNotContain("færre enn fem");
        send(leader, path + "/signatur", "versjon", "1");
        assertThat(read(director, "/oversikt").text()).contains("færre enn fem", "Dagar på garden");
    }

    @Test
    void theParticipantGetsOnePageInPlainWordsAndTheReadingIsLogged() throws Exception {
        String path = proposed("CONTINUE");
        send(leader, path + "/signatur", "versjon", "1");
        String result = path + "/deltakere/" + agreement.placements.getFirst();
        var page = read(agreement.buyer, result);
        assertThat(page.text())
                .contains("Du kom 1 av", "Tilbudet på gården fortsetter som nå")
                .doesNotContain("Per Prøve");
        PdfChecks.assertPdfUa(answer(agreement.buyer, result + "/pdf").getContentAsByteArray());
        assertThat(List.of(
                        answer(farmer, result).getStatus(),
                        answer(director, result).getStatus()))
                .allSatisfy(status -> assertThat(status).isIn(403, 404));
    }

    @Test
    void aPeriodThatIsNotOverOrReversedOrTakenIsRefusedAtTheField() throws Exception {
        started();
        assertThat(errors("agreement", agreement.id.toString(), "from", "1.2.2030", "to", "1.1.2030"))
                .contains("Siste dag er før første dag");
        assertThat(errors(
                        "agreement",
                        agreement.id.toString(),
                        "from",
                        clock.today().toString(),
                        "to",
                        "2035-01-01"))
                .contains("ikke over");
        assertThat(errors(
                        "agreement",
                        agreement.id.toString(),
                        "from",
                        month.atDay(1).toString(),
                        "to",
                        month.atEndOfMonth().toString()))
                .contains("allerede evaluert");
        assertThat(errors("agreement", "", "from", "i går", "to", "")).isNotBlank();
    }

    private String errors(String... fields) throws Exception {
        var answer = send(coordinator, "/evalueringer/ny", fields);
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString())
                .select(".ds-error-summary")
                .text();
    }

    private String started() throws Exception {
        assertThat(read(coordinator, "/evalueringer/ny?avtale=" + agreement.id)
                        .select("#agreement option[selected]")
                        .val())
                .isEqualTo(agreement.id.toString());
        var answer = send(
                coordinator,
                "/evalueringer/ny",
                "agreement",
                agreement.id.toString(),
                "from",
                month.atDay(1).toString(),
                "to",
                month.atEndOfMonth().toString());
        assertThat(answer.getStatus()).isEqualTo(303);
        return Optional.ofNullable(answer.getHeader("Location")).orElseThrow();
    }

    private String proposed(String verdict) throws Exception {
        String path = started();
        propose(path, "0", verdict);
        return path;
    }

    private void propose(String path, String version, String verdict) throws Exception {
        assertThat(read(coordinator, path + "/forslag").select("table").text()).contains("Oppmøte");
        var answer = send(
                coordinator,
                path + "/forslag",
                "versjon",
                version,
                "verdict",
                verdict,
                "reasons",
                "Folk er glade",
                "changes",
                "",
                "instead",
                "Dagsenteret");
        assertThat(answer.getStatus()).isEqualTo(303);
    }

    private MockHttpServletResponse answer(Actor.Member member, String path) throws Exception {
        return web.perform(get(path).with(cast.as(member))).andReturn().getResponse();
    }

    private Document read(Actor.Member member, String path) throws Exception {
        var response = answer(member, path);
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString(StandardCharsets.UTF_8).replace('\u00a0', ' '));
    }

    private MockHttpServletResponse send(Actor.Member member, String path, String... fields) throws Exception {
        var request = post(path).with(cast.as(member));
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }
}
