package no.tunet.pilot.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.audit.History;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Reason;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.domain.RiskAssessment;
import no.tunet.pilot.domain.RiskStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Judges a risk anew, gives it an owner by role title, or says it is over and why. Refuses a change made from an older version. */
@Component
public class JudgeRisk {
    private final RiskStore store;
    private final History history;
    private final BusinessClock clock;

    JudgeRisk(RiskStore store, History history, BusinessClock clock) {
        this.store = store;
        this.history = history;
        this.clock = clock;
    }

    /** What is said about a risk now. */
    public record Judgement(
            String riskKey,
            int likelihood,
            int consequence,
            String note,
            String owner,
            Optional<String> overBecause,
            int version) {}

    @Transactional
    public List<Reason> judge(KeptPlan plan, Judgement judgement) {
        var planned = plan.printed().risks().stream()
                .filter(r -> r.key().equals(judgement.riskKey()))
                .findFirst();
        var reasons = new ArrayList<Reason>();
        if (planned.isEmpty()) {
            reasons.add(Reason.of("pilot.risk.unknown"));
            return reasons;
        }
        var today = clock.today();
        var over = judgement.overBecause().map(why -> new RiskStatus.Over(today, why));
        if (!store.keep(plan, judgement.riskKey(), judgement.owner(), over, judgement.version())) {
            reasons.add(Reason.of("pilot.risk.stale"));
            return reasons;
        }
        store.assess(
                plan,
                judgement.riskKey(),
                new RiskAssessment(today, judgement.likelihood(), judgement.consequence(), judgement.note()));
        history.record(
                plan.id().ref(),
                plan.owner(),
                Reason.of("pilot.history.risk", planned.get().title()));
        return reasons;
    }
}
