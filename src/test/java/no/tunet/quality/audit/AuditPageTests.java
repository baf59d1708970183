package no.tunet.quality.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.tunet.Cast;
import no.tunet.PdfChecks;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Ids;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.party.NewMembership;
import no.tunet.party.People;
import no.tunet.quality.AuditGrade;
import no.tunet.quality.Pictures;
import no.tunet.quality.QualityRecords;
import no.tunet.quality.deviation.MoveDeviation;
import no.tunet.quality.domain.AuditorRules.Tie;
import no.tunet.quality.domain.PointAnswer;
import no.tunet.quality.domain.PointVerdict;
import no.tunet.quality.domain.Severity;
import no.tunet.quality.domain.TieKind;
import no.tunet.quality.sheet.AnswerPoint;
import no.tunet.quality.sheet.ShowPoint;
import no.tunet.quality.store.DeviationStore;
import no.tunet.quality.store.SheetStore.Conclusion;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@TunetTest
class AuditPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private People people;

    @Autowired
    private PlanAudit plan;

    @Autowired
    private KeepAuditor auditors;

    @Autowired
    private DeclareImpartiality impartiality;

    @Autowired
    private WriteReport report;

    @Autowired
    private AnswerPoint answers;

    @Autowired
    private ShowPoint show;

    @Autowired
    private MoveDeviation deviations;

    @Autowired
    private DeviationStore deviationStore;

    @Autowired
    private QualityRecords records;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private TransactionTemplate transaction;

    private Actor.Member farmer;
    private Actor.Member officer;
    private Actor.Member auditor;
    private LocalDate today;

    @BeforeEach
    void aFarmABodyAndAnAuditor() {
        farmer = cast.member(cast.farm("Revidert gard"), Role.FARMER);
        var body = cast.organisation(OrganisationKind.APPROVAL_BODY, "Revisjonsorganet");
        officer = cast.member(body, Role.APPROVAL_OFFICER);
        auditor = cast.member(body, Role.AUDITOR);
        today = clock.today();
        Acting.run(officer, () -> auditors.keep(auditor.person(), Set.of("1", "2", "11"), Set.of("4613")));
    }

    @Test
    void anAuditorIsSentDeclaresVisitsAndSignsAndTheFarmReadsTheReport() throws Exception {
        String path = location(
                officer,
                post("/revisjoner/ny")
                        .param("farm", farmer.organisation().toString())
                        .param("due", "" + today.plusDays(60)));
        assertThat(page(officer, path).text()).contains(auditor.personName());
        location(
                officer,
                post(path + "/tildeling")
                        .param("auditor", auditor.person().toString())
                        .param("planned", "" + today.plusDays(10)));
        location(auditor, post(path + "/habilitet").param("none", "true"));
        String sheet = location(auditor, post(path + "/rapport"));
        UUID id = UUID.fromString(sheet.substring(sheet.lastIndexOf('/') + 1));
        Acting.run(auditor, () -> {
            accepted(answers.answer(id, finding("2:2.1.2", Severity.CRITICAL)));
            answers.answerRest(id);
            accepted(show.show(id, Ids.next(), "2:2.1.2", "Åpen kum ved fjøset", Pictures.png(40, 30)));
        });
        assertThat(status(farmer, get(sheet))).isEqualTo(404);
        assertThat(page(auditor, path + "/risiko").text()).contains("Ingen plan er skrevet");
        location(
                auditor,
                post(path + "/underskrift")
                        .param("visited", "" + today)
                        .param("grade", "PASSED_WITH_DEVIATIONS")
                        .param("summary", "Godt stell. Kummen må sikres."));
        assertThat(page(farmer, path).text()).contains("Godt stell").doesNotContain(auditor.personName());
        byte[] pdf = web.perform(get(sheet + "/rapport").with(cast.as(farmer)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        PdfChecks.assertPdfUa(pdf);
        PdfChecks.picture(pdf, 0, "revisjonsrapport");
        Acting.run(farmer, () -> {
            assertThat(records.latestAudit(farmer.organisation(), today)).hasValueSatisfying(audit -> {
                assertThat(audit.grade()).isEqualTo(AuditGrade.PASSED_WITH_DEVIATIONS);
                assertThat(audit.nextDueOn()).isEqualTo(today.plusMonths(24));
            });
            assertThat(records.openDeviations(farmer.organisation()).critical()).isEqualTo(1);
        });
    }

    @Test
    void aSignedReportIsLockedAndACorrectionIsANewVersionThatClosesWhatWasWrong() {
        UUID audit = ready();
        UUID first = written(audit, finding("2:2.1.2", Severity.MAJOR));
        as(auditor, () -> accepted(show.show(first, Ids.next(), "2:2.1.2", "Åpen kum", Pictures.png(300, 200))));
        sign(audit, AuditGrade.PASSED_WITH_DEVIATIONS);
        Acting.run(auditor, () -> {
            assertThat(codes(answers.answer(first, finding("2:2.1.3", Severity.MINOR))))
                    .containsExactly("quality.sheet.signed");
            assertThat(codes(report.begin(audit, ""))).containsExactly("quality.audit.why-again");
        });
        UUID second = as(auditor, () -> accepted(report.begin(audit, "Feil gård på punkt 2.1.2")));
        assertThat(as(auditor, () -> contents.of(second).orElseThrow())
                        .evidence()
                        .get("2:2.1.2"))
                .singleElement()
                .satisfies(seen -> assertThat(seen.own()).isFalse());
        var old = as(auditor, () -> transaction.execute(s -> deviationStore.ofFarm(farmer.organisation())));
        assertThat(old).hasSize(1);
        Acting.run(auditor, () -> {
            var standing = standing(second, "2:2.1.2");
            accepted(answers.answer(
                    second,
                    new PointAnswer(
                            Ids.next(),
                            "2:2.1.2",
                            PointVerdict.YES,
                            "",
                            Optional.empty(),
                            Optional.empty(),
                            Set.copyOf(standing),
                            Instant.now())));
        });
        sign(audit, AuditGrade.PASSED);
        Acting.run(farmer, () -> {
            assertThat(records.openDeviations(farmer.organisation()).count()).isZero();
            assertThat(records.latestAudit(farmer.organisation(), today))
                    .hasValueSatisfying(a -> assertThat(a.grade()).isEqualTo(AuditGrade.PASSED));
        });
    }

    @Test
    void whoeverIsTiedToTheFarmMayNotAuditIt() throws Exception {
        UUID audit = asked();
        Acting.run(
                new Actor.Job("test set-up"),
                () -> people.join(new NewMembership(
                        auditor.person(),
                        farmer.organisation(),
                        Optional.empty(),
                        Role.FARMER,
                        false,
                        Period.from(Cast.LONG_AGO))));
        assertThat(codes(as(officer, () -> plan.assign(audit, auditor.person(), today))))
                .containsExactly("quality.auditor.tied");
        assertThat(page(officer, "/revisjoner/" + audit).text()).contains("Samme organisasjon");
    }

    @Test
    void anAuditorWhoDeclaresATieGivesTheAuditAwayAndStaysBarred() {
        UUID audit = asked();
        as(officer, () -> accepted(plan.assign(audit, auditor.person(), today)));
        as(auditor, () -> accepted(impartiality.declare(audit, List.of(new Tie(TieKind.NEIGHBOUR, Optional.empty())))));
        assertThat(codes(as(auditor, () -> report.begin(audit, "")))).containsExactly("quality.audit.not-yours");
        assertThat(codes(as(officer, () -> plan.assign(audit, auditor.person(), today))))
                .containsExactly("quality.auditor.tied");
    }

    @Test
    void noReportIsWrittenBeforeImpartialityIsDeclared() {
        UUID audit = asked();
        as(officer, () -> accepted(plan.assign(audit, auditor.person(), today)));
        assertThat(codes(as(auditor, () -> report.begin(audit, "")))).containsExactly("quality.audit.not-declared");
    }

    @Test
    void aDeviationIsShownReturnedShownAgainAndAccepted() throws Exception {
        UUID audit = ready();
        written(audit, finding("2:2.1.2", Severity.CRITICAL));
        sign(audit, AuditGrade.PASSED_WITH_DEVIATIONS);
        UUID deviation = as(
                farmer,
                () -> transaction
                        .execute(s -> deviationStore.ofFarm(farmer.organisation()))
                        .getFirst()
                        .id());
        String path = "/avvik/" + deviation;
        location(farmer, post(path + "/bevis").param("id", "" + Ids.next()).param("what", "Lokk er bestilt"));
        assertThat(codes(as(farmer, () -> deviations.accept(deviation, "Det er bra nok"))))
                .contains("quality.deviation.not-yourself");
        location(auditor, post(path + "/svar").param("answer", "RETURN").param("why", "Lokket må være på"));
        assertThat(page(farmer, path).text()).contains("Lokket må være på");
        location(farmer, post(path + "/bevis").param("id", "" + Ids.next()).param("what", "Lokket er på"));
        location(officer, post(path + "/svar").param("answer", "ACCEPT").param("why", "Bilde sett"));
        assertThat(page(officer, path).text()).contains("Lukket");
        Acting.run(
                farmer,
                () -> assertThat(records.openDeviations(farmer.organisation()).count())
                        .isZero());
    }

    private UUID asked() {
        return as(officer, () -> accepted(plan.ask(farmer.organisation(), today.plusDays(60))));
    }

    private UUID ready() {
        UUID audit = asked();
        as(officer, () -> accepted(plan.assign(audit, auditor.person(), today)));
        as(auditor, () -> accepted(impartiality.declare(audit, List.of())));
        return audit;
    }

    private UUID written(UUID audit, PointAnswer finding) {
        return as(auditor, () -> {
            UUID sheet = accepted(report.begin(audit, ""));
            accepted(answers.answer(sheet, finding));
            answers.answerRest(sheet);
            return sheet;
        });
    }

    private void sign(UUID audit, AuditGrade grade) {
        as(auditor, () -> accepted(report.sign(audit, new Conclusion(grade, today, "Sett over gården"))));
    }

    @Autowired
    private no.tunet.quality.sheet.SheetContent contents;

    private List<UUID> standing(UUID sheet, String point) {
        return contents.of(sheet).orElseThrow().record(point).standingIds();
    }

    private static PointAnswer finding(String point, Severity severity) {
        return new PointAnswer(
                Ids.next(),
                point,
                PointVerdict.NO,
                "Kummen er åpen",
                Optional.of(severity),
                Optional.empty(),
                Set.of(),
                Instant.now());
    }

    private static <T> T as(Actor.Member member, Supplier<T> work) {
        return Acting.as(member, work);
    }

    private static <T> T accepted(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T>(T state) -> state;
            case Decision.Refused<T>(var reasons) -> fail("refused: " + reasons);
        };
    }

    private static List<String> codes(Decision<?> decision) {
        return decision instanceof Decision.Refused<?>(var reasons)
                ? reasons.stream().map(Reason::code).toList()
                : List.of();
    }

    private Document page(Actor.Member member, String path) throws Exception {
        var answer = web.perform(get(path).with(cast.as(member))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }

    private int status(
            Actor.Member member, org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request)
            throws Exception {
        return web.perform(request.with(cast.as(member)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String location(
            Actor.Member member, org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request)
            throws Exception {
        var answer = web.perform(request.with(cast.as(member))).andReturn().getResponse();
        assertThat(answer.getStatus())
                .as(Jsoup.parse(answer.getContentAsString())
                        .select(".ds-error-summary")
                        .text())
                .isEqualTo(303);
        return java.util.Objects.requireNonNull(answer.getHeader("Location"));
    }
}
