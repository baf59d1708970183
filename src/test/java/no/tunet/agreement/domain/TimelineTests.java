package no.tunet.agreement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.tunet.kernel.Period;
import org.junit.jupiter.api.Test;

class TimelineTests {
    private static final LocalDate TODAY = LocalDate.of(2022, 11, 15);
    private static final Timeline.Mark START = new Timeline.Mark(Timeline.Moment.START, LocalDate.of(2021, 11, 1));
    private static final Timeline.Mark TRIAL_ENDS = new Timeline.Mark(Timeline.Moment.TRIAL_ENDS, TODAY);
    private static final Timeline.Mark END = new Timeline.Mark(Timeline.Moment.END, LocalDate.of(2023, 2, 28));

    @Test
    void todayStandsBetweenWhatHasBeenAndWhatIsToCome() {
        var timeline = new Timeline(new Period(START.on(), END.on()), List.of(START, TRIAL_ENDS, END), TODAY);
        assertThat(timeline.passed()).containsExactly(START, TRIAL_ENDS);
        assertThat(timeline.ahead()).containsExactly(END);
    }
}
