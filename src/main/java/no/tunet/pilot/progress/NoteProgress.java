package no.tunet.pilot.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.audit.History;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Reason;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.domain.Activity;
import no.tunet.pilot.domain.Mark;
import no.tunet.pilot.domain.ProgressRules;
import no.tunet.pilot.domain.Quarter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes what was really done on an activity in a quarter, or takes a mark away again. Refuses unknown activities and quarters to come. */
@Component
public class NoteProgress {
    private final ProgressStore store;
    private final History history;
    private final BusinessClock clock;

    NoteProgress(ProgressStore store, History history, BusinessClock clock) {
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public List<Reason> note(KeptPlan plan, String activityKey, Quarter quarter, Optional<Mark> mark) {
        Optional<Activity> activity = plan.current().activities().stream()
                .filter(a -> a.key().equals(activityKey))
                .findFirst();
        var reasons = new ArrayList<>(ProgressRules.refusals(quarter, clock.today()));
        if (activity.isEmpty()) {
            reasons.add(Reason.of("pilot.progress.unknown"));
        }
        if (!reasons.isEmpty() || activity.isEmpty()) {
            return reasons;
        }
        store.note(plan, activityKey, quarter, mark.map(Mark::name).orElse(ProgressStore.NONE), clock.today());
        history.record(
                plan.id().ref(),
                plan.owner(),
                Reason.of(
                        mark.isPresent() ? "pilot.history.progress" : "pilot.history.progressRemoved",
                        activity.get().name(),
                        quarter.number(),
                        String.valueOf(quarter.year())));
        return List.of();
    }
}
