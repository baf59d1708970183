package no.tunet.launch;

import java.util.List;
import no.tunet.database.FirstStart;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Fills an empty database before the program listens, and marks begin and end so that a killed start is begun anew. */
@Component
class FirstStartRun implements SmartLifecycle {
    private final MarkStore marks;
    private final List<FirstStart> works;
    private final boolean wanted;
    private volatile boolean running;

    FirstStartRun(MarkStore marks, List<FirstStart> works, @Value("${tunet.first-start:false}") boolean wanted) {
        this.marks = marks;
        this.works = List.copyOf(works);
        this.wanted = wanted;
    }

    @Override
    public void start() {
        running = true;
        if (wanted) {
            Acting.run(new Actor.Job("first-start"), this::fillOnce);
        }
    }

    private void fillOnce() {
        if (marks.has(Unfinished.DONE)) {
            return;
        }
        marks.make(Unfinished.BEGUN);
        works.forEach(work -> work.fill(FirstStartRun::say));
        marks.make(Unfinished.DONE);
    }

    private static void say(String progress) {
        System.out.println(progress);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server opens its port. */
    @Override
    public int getPhase() {
        return 0;
    }
}
