package no.tunet.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.Walker;
import no.tunet.database.StoredBusinessClock;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Role;
import no.tunet.party.People;
import no.tunet.quality.AuditGrade;
import no.tunet.quality.Pictures;
import no.tunet.quality.audit.DeclareImpartiality;
import no.tunet.quality.audit.KeepAuditor;
import no.tunet.quality.audit.PlanAudit;
import no.tunet.quality.audit.WriteReport;
import no.tunet.quality.sheet.AnswerPoint;
import no.tunet.quality.sheet.BeginSelfAudit;
import no.tunet.quality.sheet.ShowPoint;
import no.tunet.quality.sheet.SignSheet;
import no.tunet.quality.store.SheetStore.Conclusion;
import no.tunet.ui.Texts;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A farmer comes from application to approval with an auditor and an officer, loses it when the insurance lapses a year later, and regains it. */
@TunetTest
class ApprovalJourney {
    @LocalServerPort
    private int port;

    @Autowired
    private Cast cast;

    @Autowired
    private Texts texts;

    @Autowired
    private People people;

    @Autowired
    private StoredBusinessClock clock;

    @Autowired
    private Approvals approvals;

    @Autowired
    private ApprovalDay day;

    @Autowired
    private BeginSelfAudit begin;

    @Autowired
    private AnswerPoint answers;

    @Autowired
    private ShowPoint proofs;

    @Autowired
    private SignSheet sign;

    @Autowired
    private KeepAuditor auditors;

    @Autowired
    private PlanAudit plan;

    @Autowired
    private DeclareImpartiality impartiality;

    @Autowired
    private WriteReport report;

    private Language language = Language.NB;
    private boolean javaScript = true;
    private OrganisationId farm = new OrganisationId(new UUID(0, 0));

    @ParameterizedTest
    @CsvSource({"NB, true", "NN, false"})
    void aFarmIsApprovedLosesItByALapsedInsuranceAndRegainsIt(Language readIn, boolean withJavaScript) {
        language = readIn;
        javaScript = withJavaScript;
        LocalDate start = clock.today();
        farm = cast.farm("Solbakken gard " + readIn);
        var farmer = cast.member(farm, Role.FARMER);
        var body = cast.organisation(OrganisationKind.APPROVAL_BODY, "Godkjenning Sør " + readIn);
        var officer = cast.member(body, Role.APPROVAL_OFFICER);
        var auditor = cast.member(body, Role.AUDITOR);

        theFarmerApplies(farmer, start);
        theOfficerAsks(officer);
        theFarmerAnswers(farmer);
        theOfficerAccepts(officer);
        theFarmerShowsPapers(farmer, start);
        theFarmerSignsTheSelfAudit(farmer);
        theOfficerMayNotApproveYet(officer);
        theAuditorVisits(officer, auditor, start);
        theOfficerApproves(officer, start);
        assertThat(approvedOn(start)).isTrue();

        LocalDate last = start.plusMonths(11);
        timePasses(last.minusDays(29));
        day.run(clock.today());
        theFarmerIsWarned(farmer);
        timePasses(last.plusDays(1));
        day.run(clock.today());
        assertThat(approvedOn(last.plusDays(1))).isFalse();
        theFarmerRenews(farmer, last);
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> approvedOn(last.plusDays(1)));
        theFarmerSeesItCountAgain(farmer);
        theOfficerSeesTheYear(officer);
    }

    private void theFarmerApplies(Actor.Member farmer, LocalDate today) {
        try (var walker = as(farmer)) {
            walker.go("/godkjenning")
                    .follow("approval.next.apply")
                    .press("approval.application.save")
                    .pressWrongly("approval.application.send")
                    .fill("producer", "4613000123")
                    .fill("gnr", "12")
                    .fill("bnr", "3")
                    .fill("address", "Garden 1")
                    .fill("postcode", "5430")
                    .fill("place", "Bremnes")
                    .fill("email", "post@solbakken.invalid")
                    .fill("phone", "000 00 000")
                    .tick("services", "MENTAL_HEALTH")
                    .fill("description", "Dyr og skog to dager i uka.")
                    .fill("schoolOn", typed(today.minusDays(30)))
                    .press("approval.application.send")
                    .see("approval.receipt.next");
        }
    }

    private void theOfficerAsks(Actor.Member officer) {
        try (var walker = as(officer)) {
            walker.go("/godkjenninger/saker")
                    .go(assessment())
                    .fill("words", "Hvilke dyr har dere?")
                    .press("approval.assess.ask")
                    .see("approval.phase.NEEDS_INFO");
        }
    }

    private void theFarmerAnswers(Actor.Member farmer) {
        try (var walker = as(farmer)) {
            walker.go("/godkjenning")
                    .follow("approval.next.answer")
                    .seeText("Hvilke dyr har dere?")
                    .fill("answer", "Sau og høns.")
                    .press("approval.answer.send")
                    .see("approval.phase.REGISTERED");
        }
    }

    private void theOfficerAccepts(Actor.Member officer) {
        try (var walker = as(officer)) {
            walker.go(assessment())
                    .seeText("Sau og høns.")
                    .tickAll("tests")
                    .press("approval.assess.accept")
                    .see("approval.phase.SELF_AUDIT");
        }
    }

    private void theFarmerShowsPapers(Actor.Member farmer, LocalDate today) {
        try (var walker = as(farmer)) {
            walker.go("/godkjenning").follow("approval.papers");
            for (String kind : List.of("FIRST_AID", "CONFIDENTIALITY", "FIRE_DRILL")) {
                walker.choose("kind", kind)
                        .fill("from", typed(today.minusDays(5)))
                        .press("approval.papers.save");
            }
            insure(walker, today.minusDays(5), today.plusMonths(11));
        }
    }

    private void insure(Walker walker, LocalDate from, LocalDate to) {
        walker.choose("kind", "LIABILITY_INSURANCE")
                .fill("from", typed(from))
                .fill("to", typed(to))
                .press("approval.papers.save");
    }

    private void theFarmerSignsTheSelfAudit(Actor.Member farmer) {
        Acting.run(farmer, () -> {
            UUID sheet = accepted(begin.begin(false));
            answers.answerRest(sheet);
            accepted(proofs.show(sheet, Ids.next(), "11:11.2.1", "Kursbeviset", Pictures.png(30, 20)));
            accepted(proofs.show(sheet, Ids.next(), "11:11.5.1", "Forsikringsbeviset", Pictures.png(30, 20)));
            accepted(sign.sign(sheet));
        });
    }

    private void theOfficerMayNotApproveYet(Actor.Member officer) {
        try (var walker = as(officer)) {
            walker.go("/godkjenninger/" + farm)
                    .see("approval.phase.EXTERNAL_AUDIT")
                    .see("approval.reason.audit");
            assertThat(walker.page().locator("main a[href$='/apning']").count()).isZero();
        }
    }

    private void theAuditorVisits(Actor.Member officer, Actor.Member auditor, LocalDate today) {
        UUID audit = Acting.as(officer, () -> {
            auditors.keep(auditor.person(), Set.of("1", "2", "11"), Set.of());
            UUID id = accepted(plan.ask(farm, today.plusDays(30)));
            accepted(plan.assign(id, auditor.person(), today));
            return id;
        });
        Acting.run(auditor, () -> {
            accepted(impartiality.declare(audit, List.of()));
            UUID sheet = accepted(report.begin(audit, ""));
            answers.answerRest(sheet);
            accepted(report.sign(audit, new Conclusion(AuditGrade.PASSED, today, "I orden.")));
        });
    }

    private void theOfficerApproves(Actor.Member officer, LocalDate today) {
        try (var walker = as(officer)) {
            walker.go("/godkjenninger/" + farm)
                    .see("approval.phase.READY")
                    .follow("approval.verb.OPEN")
                    .fill("from", typed(today))
                    .fill("to", typed(today.plusYears(2).minusDays(1)))
                    .press("approval.verb.OPEN")
                    .see("approval.phase.APPROVED");
        }
    }

    private void theFarmerIsWarned(Actor.Member farmer) {
        try (var walker = as(farmer)) {
            walker.go("/")
                    .seeText(language == Language.NB ? "Ansvarsforsikringen går ut" : "Ansvarsforsikringa går ut");
        }
    }

    private void theFarmerRenews(Actor.Member farmer, LocalDate last) {
        try (var walker = as(farmer)) {
            walker.go("/godkjenning").see("approval.hold.LIABILITY_INSURANCE").follow("approval.next.papers");
            insure(walker, last.plusDays(1), last.plusYears(1));
        }
    }

    private void theFarmerSeesItCountAgain(Actor.Member farmer) {
        try (var walker = as(farmer)) {
            walker.go("/godkjenning").see("approval.phase.APPROVED").follow("approval.scheme");
        }
    }

    private void theOfficerSeesTheYear(Actor.Member officer) {
        try (var walker = as(officer)) {
            for (String path : List.of("", "/saker", "/frister", "/revisjoner", "/tall", "/" + farm)) {
                walker.go("/godkjenninger" + path);
            }
        }
    }

    private boolean approvedOn(LocalDate on) {
        return Acting.as(new Actor.Visitor(language), () -> approvals.isApproved(farm, on));
    }

    private void timePasses(LocalDate to) {
        Acting.run(new Actor.Job("journey"), () -> clock.holdAt(to));
    }

    private String assessment() {
        return "/godkjenninger/" + farm + "/soknad";
    }

    private Walker as(Actor.Member member) {
        Acting.run(member, () -> people.setLanguage(member.person(), language));
        return new Walker(texts, language, javaScript, port, cast.sessionCookie(member));
    }

    private static String typed(LocalDate day) {
        return day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
    }

    private static <T> T accepted(Decision<T> decision) {
        return switch (decision) {
            case Decision.Accepted<T>(var state) -> state;
            case Decision.Refused<T>(var reasons) -> throw new AssertionError(reasons);
        };
    }
}
