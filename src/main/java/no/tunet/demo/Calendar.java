package no.tunet.demo;

import java.time.LocalDate;
import no.tunet.database.StoredBusinessClock;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The held business date of the demonstration: it moves forward only. */
@Component
class Calendar {
    private final StoredBusinessClock clock;
    private final boolean demo;

    Calendar(StoredBusinessClock clock, @Value("${tunet.demo}") boolean demo) {
        this.clock = clock;
        this.demo = demo;
    }

    boolean isDemo() {
        return demo;
    }

    LocalDate today() {
        return clock.today();
    }

    /** Turns the leaves up to the day; false when it lies behind. */
    boolean turnTo(LocalDate day) {
        return Acting.as(new Actor.Job("demo-clock"), () -> clock.holdAt(day));
    }
}
