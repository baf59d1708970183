package no.tunet.placement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.Decision;
import no.tunet.kernel.TargetGroup;
import no.tunet.placement.domain.RetentionRules.RetainedRecord;
import org.junit.jupiter.api.Test;

class RetentionRulesTests {
    static final RetentionRules RULES = RetentionRules.known();
    static final Optional<LocalDate> ENDED = Optional.of(LocalDate.of(2022, 6, 30));

    @Test
    void careFilesGoTenYearsAfterTheLastEntry() {
        assertThat(RULES.of(
                        RetainedRecord.PARTICIPANT_FILE,
                        Optional.of(LegalBasis.SUPPORT_CONTACT),
                        Optional.of(TargetGroup.ELDERLY_DEMENTIA),
                        ENDED))
                .isEqualTo(new Retention.DeleteOn(LocalDate.of(2032, 7, 1), "care"));
    }

    @Test
    void schoolChildWelfareSocialAndPsychosocialFilesAreKeptForEver() {
        for (var basis :
                new LegalBasis[] {LegalBasis.ADAPTED_TEACHING, LegalBasis.CHILD_WELFARE, LegalBasis.SOCIAL_SERVICES}) {
            assertThat(RULES.of(RetainedRecord.PARTICIPANT_FILE, Optional.of(basis), Optional.empty(), ENDED))
                    .isInstanceOf(Retention.Preserve.class);
        }
        assertThat(RULES.of(
                        RetainedRecord.PARTICIPANT_FILE,
                        Optional.of(LegalBasis.SUPPORT_CONTACT),
                        Optional.of(TargetGroup.MENTAL_HEALTH),
                        ENDED))
                .isEqualTo(new Retention.Preserve("psychosocial"));
    }

    @Test
    void theFarmsSheetGoesTheDayAfterTheLastDayAndCertificatesAfterSixMonths() {
        assertThat(RULES.of(RetainedRecord.INFORMATION_SHEET, Optional.empty(), Optional.empty(), ENDED))
                .isEqualTo(new Retention.DeleteOn(LocalDate.of(2022, 7, 1), "sheet"));
        assertThat(RULES.of(RetainedRecord.CERTIFICATE_STATUS, Optional.empty(), Optional.empty(), ENDED))
                .isEqualTo(new Retention.DeleteOn(LocalDate.of(2022, 12, 31), "certificate"));
    }

    @Test
    void everyKindHasARuleAndNothingInUseIsDeleted() {
        for (var kind : RetainedRecord.values()) {
            var retention = RULES.of(kind, Optional.empty(), Optional.empty(), Optional.empty());
            assertThat(RetentionRules.dispose(retention, false, "Tida er ute", LocalDate.of(2099, 1, 1)))
                    .isInstanceOf(Decision.Refused.class);
        }
    }

    @Test
    void aHoldAndAMissingReasonAndAnEarlyDateAreAllNamed() {
        var due = new Retention.DeleteOn(LocalDate.of(2032, 7, 1), "care");
        var refused = RetentionRules.dispose(due, true, " ", LocalDate.of(2032, 6, 30));
        assertThat(((Decision.Refused<LocalDate>) refused).reasons()).hasSize(3);
        assertThat(RetentionRules.dispose(due, false, "Tida er ute", LocalDate.of(2032, 7, 1)))
                .isInstanceOf(Decision.Accepted.class);
    }
}
