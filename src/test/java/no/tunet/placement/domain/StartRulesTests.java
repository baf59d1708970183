package no.tunet.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.placement.domain.StartFacts.AgreementFacts;
import no.tunet.placement.domain.StartFacts.DecisionReference;
import org.junit.jupiter.api.Test;

class StartRulesTests {
    static final LocalDate START = LocalDate.of(2022, 3, 1);
    static final LocalDate TODAY = LocalDate.of(2022, 2, 20);
    static final LocalDate UNTIL = LocalDate.of(2022, 12, 31);
    static final HalfDayOfWeek TUESDAY = new HalfDayOfWeek(DayOfWeek.TUESDAY, HalfDay.MORNING);
    static final StartRules RULES = StartRules.known();

    static StartFacts complete() {
        return facts(
                LegalBasis.SUPPORT_CONTACT, Optional.of(new DecisionReference("21/1042", new Period(START, UNTIL))));
    }

    static StartFacts facts(LegalBasis basis, Optional<DecisionReference> decision) {
        return new StartFacts(
                Optional.of(basis),
                decision,
                Optional.of("Lærar ved skulen"),
                List.of(new Consent.InForce(ConsentPurpose.SHARE_WITH_FARM, ConsentGiver.PARTICIPANT, TODAY)),
                true,
                true,
                Set.of(TUESDAY),
                Set.of(TUESDAY),
                new AgreementFacts(true, new Period(LocalDate.of(2022, 1, 1), UNTIL)),
                List.of(worker("Gardbrukaren", TODAY.minusMonths(3), TODAY)),
                UNTIL,
                false);
    }

    static FarmWorker worker(String label, LocalDate issued, LocalDate shown) {
        return new FarmWorker(
                label, false, Optional.of(new CertificateShown(CertificateKind.HEALTH_AND_CARE, issued, shown)));
    }

    static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    @Test
    void everythingInPlaceLeavesNothingToObjectTo() {
        assertThat(RULES.objections(START, complete(), TODAY)).isEmpty();
    }

    @Test
    void everythingMissingIsNamedAtOnce() {
        var nothing = new StartFacts(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                false,
                Set.of(),
                Set.of(),
                new AgreementFacts(false, new Period(UNTIL, UNTIL)),
                List.of(),
                START.minusDays(1),
                true);
        assertThat(codes(RULES.objections(START, nothing, TODAY)))
                .containsExactly(
                        "placement.start.endsBeforeStart",
                        "placement.start.legalBasisMissing",
                        "placement.start.consentMissing",
                        "placement.start.informationSheetMissing",
                        "placement.start.approverProposed",
                        "placement.start.responsibleMissing",
                        "placement.start.noHalfDays",
                        "placement.start.agreementNotRunning",
                        "placement.start.outsideAgreement",
                        "placement.start.nobodyAtTheFarm");
    }

    @Test
    void supportContactOverTwoWeeksNeedsADecisionAndUnderDoesNot() {
        var undecided = facts(LegalBasis.SUPPORT_CONTACT, Optional.empty());
        assertThat(codes(RULES.objections(START, undecided, TODAY))).containsExactly("placement.start.decisionMissing");
        assertThat(RULES.objections(UNTIL.minusDays(13), undecided, TODAY)).isEmpty();
        assertThat(RULES.objections(UNTIL.minusDays(14), undecided, TODAY)).hasSize(1);
    }

    @Test
    void dayActivityForPeopleWithDementiaNeedsNoDecisionByTheWordingOfTheLaw() {
        assertThat(RULES.objections(START, facts(LegalBasis.DAY_ACTIVITY_DEMENTIA, Optional.empty()), TODAY))
                .isEmpty();
    }

    @Test
    void aSchoolDecisionMustCoverTheWholePlan() {
        var short1 = new DecisionReference("21/7", new Period(START, UNTIL.minusDays(1)));
        assertThat(codes(RULES.objections(START, facts(LegalBasis.ADAPTED_TEACHING, Optional.of(short1)), TODAY)))
                .containsExactly("placement.start.decisionTooShort");
        var care = facts(LegalBasis.SUPPORT_CONTACT, Optional.of(short1));
        assertThat(RULES.objections(START, care, TODAY)).isEmpty();
    }

    @Test
    void theParagraphIsThatOfTheDay() {
        assertThat(LegalBasisRules.known().on(LegalBasis.ADAPTED_TEACHING, LocalDate.of(2024, 7, 31)))
                .map(LegalBasisRule::paragraph)
                .contains("opplæringslova 1998 § 5-1");
        assertThat(LegalBasisRules.known().on(LegalBasis.ADAPTED_TEACHING, LocalDate.of(2024, 8, 1)))
                .map(LegalBasisRule::paragraph)
                .contains("opplæringslova § 11-6");
        assertThat(LegalBasisRules.known().on(LegalBasis.SUPPORT_CONTACT, LocalDate.of(2011, 12, 31)))
                .isEmpty();
    }

    @Test
    void exactlyOneRowAnswersForEachBasisOnEachDay() {
        for (var basis : EnumSet.allOf(LegalBasis.class)) {
            for (var day = LocalDate.of(2016, 1, 1); day.getYear() < 2028; day = day.plusMonths(1)) {
                assertThat(LegalBasisRules.known().inForceOn(day))
                        .filteredOn(r -> r.basis() == basis)
                        .hasSize(1);
            }
        }
    }

    @Test
    void aCertificateOlderThanThreeMonthsWhenShownDoesNotCount() {
        var rule = CertificateRule.ofTheHealthAct();
        var shown = LocalDate.of(2022, 2, 15);
        assertThat(rule.missingAmong(List.of(worker("A", LocalDate.of(2021, 11, 15), shown)), TODAY))
                .isEmpty();
        assertThat(rule.missingAmong(List.of(worker("A", LocalDate.of(2021, 11, 14), shown)), TODAY))
                .hasSize(1);
    }

    @Test
    void everyWorkerWithoutACertificateIsNamedSaveTheSporadicHelperWhoIsNeverAlone() {
        var workers = List.of(
                new FarmWorker("Ein", false, Optional.empty()),
                new FarmWorker("To", true, Optional.empty()),
                new FarmWorker("Tre", false, Optional.empty()));
        assertThat(CertificateRule.ofTheHealthAct().missingAmong(workers, TODAY))
                .containsExactly(
                        Reason.of("placement.start.certificateMissing", "Ein"),
                        Reason.of("placement.start.certificateMissing", "Tre"));
    }
}
