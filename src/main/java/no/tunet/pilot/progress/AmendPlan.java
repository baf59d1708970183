package no.tunet.pilot.progress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.pilot.BaselineStore;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotStore;
import no.tunet.pilot.domain.Dependency;
import no.tunet.pilot.domain.DependencyRules;
import no.tunet.pilot.domain.PlanTable;
import no.tunet.pilot.domain.TableKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says which activity waits for which, and freezes baselines. Refuses a dependency on an unknown activity, one that is there already, and every loop. */
@Component
public class AmendPlan {
    private static final List<String> COLUMNS = List.of("activity_id", "after_id", "lag_quarters");

    private final PilotStore pilots;
    private final BaselineStore baselines;
    private final History history;
    private final BusinessClock clock;

    AmendPlan(PilotStore pilots, BaselineStore baselines, History history, BusinessClock clock) {
        this.pilots = pilots;
        this.baselines = baselines;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public List<Reason> depend(KeptPlan plan, Dependency added, String why) {
        var all = new ArrayList<>(plan.current().dependencies());
        all.add(added);
        var reasons = DependencyRules.refusals(plan.current().activities(), all);
        if (reasons.isEmpty()) {
            keep(plan, all, why);
            history.record(plan.id().ref(), plan.owner(), said("pilot.history.dependency", plan, added));
        }
        return reasons;
    }

    @Transactional
    public List<Reason> release(KeptPlan plan, String activity, String after, String why) {
        var gone = plan.current().dependencies().stream()
                .filter(d -> d.activity().equals(activity) && d.after().equals(after))
                .toList();
        if (gone.isEmpty()) {
            return List.of(Reason.of("pilot.dependency.notThere"));
        }
        var left = new ArrayList<>(plan.current().dependencies());
        left.removeAll(gone);
        keep(plan, left, why);
        history.record(plan.id().ref(), plan.owner(), said("pilot.history.dependencyGone", plan, gone.getFirst()));
        return List.of();
    }

    /** Freezes the planned quarters as they are now; gives the baseline's number. */
    @Transactional
    public Decision<Integer> freeze(KeptPlan plan, String name) {
        if (baselines.of(plan.id(), clock.today()).stream()
                .anyMatch(b -> b.name().equalsIgnoreCase(name))) {
            return Decision.refused(Reason.of("pilot.baseline.sameName", name));
        }
        int number = baselines.add(plan, name, clock.today(), Acting.member().person());
        history.record(plan.id().ref(), plan.owner(), Reason.of("pilot.history.baseline", name));
        return Decision.accepted(number);
    }

    private void keep(KeptPlan plan, List<Dependency> dependencies, String why) {
        var rows = new ArrayList<PlanTable.Row>();
        for (Dependency one : dependencies) {
            var cells = new LinkedHashMap<String, String>();
            cells.put("activity_id", one.activity());
            cells.put("after_id", one.after());
            cells.put("lag_quarters", String.valueOf(one.lag()));
            rows.add(new PlanTable.Row(rows.size() + 1, cells));
        }
        pilots.addRevision(
                plan,
                List.of(new PlanTable(TableKind.DEPENDENCIES.file(), COLUMNS, rows)),
                why,
                clock.today(),
                Acting.member().person());
    }

    private static Reason said(String code, KeptPlan plan, Dependency one) {
        return Reason.of(
                code,
                plan.current().activityName(one.activity()),
                plan.current().activityName(one.after()));
    }
}
