package no.tunet.demo;

import java.time.Duration;
import java.time.YearMonth;
import java.util.function.Consumer;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import org.springframework.stereotype.Component;

/** Walks a story day by day: turns the calendar, lets everybody act, and waits until the news has arrived. */
@Component
class Walk {
    private static final int STEPS_BETWEEN_WORDS = 60;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Calendar calendar;
    private final NightShift night;
    private final PendingEventStore pending;

    Walk(Calendar calendar, NightShift night, PendingEventStore pending) {
        this.night = night;
        this.calendar = calendar;
        this.pending = pending;
    }

    void through(Story story, Consumer<String> progress) {
        int done = 0;
        YearMonth month = YearMonth.from(Story.OPENING).minusMonths(1);
        for (var day : story.inOrder()) {
            calendar.turnTo(day.getKey());
            if (!YearMonth.from(day.getKey()).equals(month)) {
                month = YearMonth.from(day.getKey());
                night.work(day.getKey());
            } else if (day.getValue().stream().anyMatch(deed -> !deed.routine())) {
                night.moveOn(day.getKey());
            }
            day.getValue().forEach(deed -> deed.what().run());
            done++;
            if (done % STEPS_BETWEEN_WORDS == 0) {
                progress.accept("  %s (%d %%)".formatted(day.getKey(), done * 100 / story.size()));
            }
            if (!Acting.as(new Actor.Job("demo-clock"), () -> pending.settledWithin(PATIENCE))) {
                progress.accept("  " + day.getKey() + ": some news is still on its way");
            }
        }
    }
}
