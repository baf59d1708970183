package no.tunet.pilot.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProgressTests {
    private static final LocalDate IN_2021_Q3 = LocalDate.of(2021, 8, 15);
    private final Activity mapping = Plans.activity("a", "Kartlegging", "2021Q1:x", "2021Q2:x", "2021Q3:X");

    @Test
    void anActivityIsNotDueBeforeItsFirstQuarterIsOver() {
        assertThat(Progress.of(mapping, new TreeMap<>(), LocalDate.of(2021, 3, 31)))
                .isEqualTo(new Progress.NotDue(Optional.of(new Quarter(2021, 1))));
    }

    @Test
    void aPlannedQuarterThatIsOverWithoutAMarkMakesItLateFromThatQuarter() {
        assertThat(Progress.of(mapping, Plans.marks("2021Q1:x"), IN_2021_Q3))
                .isEqualTo(new Progress.Behind(new Quarter(2021, 2)));
    }

    @Test
    void marksInEveryPlannedQuarterAreOnPlan() {
        assertThat(Progress.of(mapping, Plans.marks("2021Q1:x", "2021Q2:x"), IN_2021_Q3))
                .isEqualTo(new Progress.OnPlan(new Quarter(2021, 2)));
    }

    @Test
    void aCapitalXNeedsReachedAndNotOnlyWork() {
        assertThat(Progress.of(mapping, Plans.marks("2021Q1:x", "2021Q2:x", "2021Q3:x"), LocalDate.of(2021, 10, 1)))
                .isEqualTo(new Progress.Behind(new Quarter(2021, 3)));
        assertThat(Progress.of(mapping, Plans.marks("2021Q1:x", "2021Q2:x", "2021Q3:X"), LocalDate.of(2021, 10, 1)))
                .isEqualTo(new Progress.Done(new Quarter(2021, 3)));
    }

    @Test
    void anActivityWithoutAQuarterIsNeverDue() {
        assertThat(Progress.of(Plans.activity("a", "Tom"), new TreeMap<>(), IN_2021_Q3))
                .isEqualTo(new Progress.NotDue(Optional.empty()));
    }

    @Test
    void nothingIsMarkedInAQuarterThatHasNotBegun() {
        assertThat(ProgressRules.refusals(new Quarter(2021, 4), IN_2021_Q3)).hasSize(1);
        assertThat(ProgressRules.refusals(new Quarter(2021, 3), IN_2021_Q3)).isEmpty();
    }
}
