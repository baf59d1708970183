package no.tunet.pilot.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RiskStatusTests {
    private static RiskAssessment judged(int month, int likelihood, int consequence) {
        return new RiskAssessment(LocalDate.of(2021, month, 1), likelihood, consequence, "");
    }

    @Test
    void aRiskNobodyHasJudgedSaysSo() {
        assertThat(RiskStatus.of(List.of(), Optional.empty())).isEqualTo(new RiskStatus.Unassessed());
    }

    @Test
    void theMovementComparesTheTwoLatestJudgementsWhateverTheOrder() {
        assertThat(RiskStatus.of(List.of(judged(6, 2, 4), judged(1, 4, 4)), Optional.empty()))
                .isEqualTo(new RiskStatus.Watched(judged(6, 2, 4), RiskStatus.Movement.DOWN));
        assertThat(RiskStatus.of(List.of(judged(1, 2, 4), judged(6, 4, 4)), Optional.empty()))
                .isEqualTo(new RiskStatus.Watched(judged(6, 4, 4), RiskStatus.Movement.UP));
    }

    @Test
    void aRiskThatIsOverStaysOver() {
        var over = new RiskStatus.Over(LocalDate.of(2022, 1, 1), "Avtale om stilling er på plass");
        assertThat(RiskStatus.of(List.of(judged(1, 5, 5)), Optional.of(over))).isEqualTo(over);
    }

    @Test
    void theMatrixHasThreeLevels() {
        assertThat(judged(1, 1, 5).level()).isEqualTo(RiskLevel.LOW);
        assertThat(judged(1, 3, 4).level()).isEqualTo(RiskLevel.MEDIUM);
        assertThat(judged(1, 3, 5).level()).isEqualTo(RiskLevel.HIGH);
    }

    @Test
    void aJudgementOutsideOneToFiveIsRefused() {
        assertThatThrownBy(() -> judged(1, 0, 3)).isInstanceOf(IllegalArgumentException.class);
    }
}
