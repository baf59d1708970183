package no.tunet.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tunet.kernel.Period;
import org.junit.jupiter.api.Test;

class ReviewRhythmTests {
    private static final ReviewRhythm RHYTHM = new ReviewRhythm(3, 12, 1);
    private static final LocalDate START = LocalDate.of(2022, 1, 1);

    @Test
    void theFirstReviewIsAfterThreeMonthsThenYearlyFromTheStart() {
        var term = Period.from(START);
        assertThat(RHYTHM.nextDue(term, List.of())).contains(LocalDate.of(2022, 4, 1));
        assertThat(RHYTHM.nextDue(term, List.of(LocalDate.of(2022, 4, 5)))).contains(LocalDate.of(2023, 1, 1));
        assertThat(RHYTHM.nextDue(term, List.of(LocalDate.of(2022, 12, 20)))).contains(LocalDate.of(2024, 1, 1));
    }

    @Test
    void aMissedReviewStaysDueUntilSomebodySigns() {
        assertThat(RHYTHM.nextDue(Period.from(START), List.of(LocalDate.of(2022, 1, 20))))
                .contains(LocalDate.of(2022, 4, 1));
    }

    @Test
    void nothingIsDueAfterTheTerm() {
        var term = new Period(START, LocalDate.of(2022, 11, 30));
        assertThat(RHYTHM.nextDue(term, List.of(LocalDate.of(2022, 4, 1)))).isEmpty();
    }
}
