package no.tunet.quality.risk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The farm writes its emergency plan, each time as a new version, and tells of drills. */
@Component
@NamedInterface("commands")
public class WriteEmergencyPlan {
    private final PlanStore store;
    private final BusinessClock clock;

    WriteEmergencyPlan(PlanStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public void write(Map<PlanPart, String> parts) {
        store.write(Acting.member().organisation(), parts, Acting.member().person(), clock.today());
    }

    @Transactional
    public Decision<LocalDate> drilled(LocalDate on, String what, String learnt) {
        var reasons = new ArrayList<Reason>();
        if (on.isAfter(clock.today())) {
            reasons.add(Reason.of("quality.plan.drill-future", clock.today()));
        }
        return Decision.unless(reasons, () -> {
            store.drilled(
                    Acting.member().organisation(),
                    new PlanView.Drill(on, what, learnt),
                    Acting.member().person());
            return on;
        });
    }

    @Transactional(readOnly = true)
    public PlanView read() {
        var farm = Acting.member().organisation();
        return new PlanView(store.newest(farm), store.drills(farm));
    }
}
