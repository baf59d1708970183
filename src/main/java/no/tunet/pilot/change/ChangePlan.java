package no.tunet.pilot.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.pilot.BaselineStore;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotStore;
import no.tunet.pilot.domain.Change;
import no.tunet.pilot.domain.ChangeRules;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Proposes a change of the plan, and answers one: approved makes a new version of the plan and freezes the old one as a baseline. */
@Component
public class ChangePlan {
    private static final String TASK = "pilot-change";
    private static final int DAYS_TO_ANSWER = 14;

    private final ChangeStore changes;
    private final PilotStore pilots;
    private final BaselineStore baselines;
    private final Tasks tasks;
    private final History history;
    private final BusinessClock clock;

    ChangePlan(
            ChangeStore changes,
            PilotStore pilots,
            BaselineStore baselines,
            Tasks tasks,
            History history,
            BusinessClock clock) {
        this.changes = changes;
        this.pilots = pilots;
        this.baselines = baselines;
        this.tasks = tasks;
        this.history = history;
        this.clock = clock;
    }

    /** Whoever pays decides; where nobody is known to pay, the owner. */
    public OrganisationId decides(KeptPlan plan) {
        return pilots.funder(plan.id()).orElse(plan.owner());
    }

    @Transactional
    public Decision<Integer> propose(KeptPlan plan, Change change, String reason) {
        var reasons = ChangeRules.refusals(plan.current(), change);
        if (!reasons.isEmpty()) {
            return new Decision.Refused<>(reasons);
        }
        var today = clock.today();
        int number = changes.propose(plan.id(), change, reason, today, Acting.member());
        said(plan, "pilot.history.change", number);
        if (plan.isOwnedBy(Acting.member().organisation())) {
            Optional<OrganisationId> funder = pilots.funder(plan.id());
            open(plan, funder.orElse(plan.owner()), funder.isPresent(), number, today);
        }
        return Decision.accepted(number);
    }

    @Transactional
    public List<Reason> answer(KeptPlan plan, int number, boolean approves, String reason) {
        var member = Acting.member();
        Optional<ChangeRequest> asked =
                changes.of(plan.id()).stream().filter(c -> c.number() == number).findFirst();
        if (asked.isEmpty()) {
            return List.of(Reason.of("pilot.change.unknown"));
        }
        var reasons = new ArrayList<>(ChangeRules.answerRefusals(
                decides(plan).equals(member.organisation()),
                asked.get().person().equals(member.person()),
                asked.get().answer().isPresent(),
                approves,
                reason));
        if (approves) {
            reasons.addAll(ChangeRules.refusals(plan.current(), asked.get().change()));
        }
        if (!reasons.isEmpty()) {
            return List.copyOf(reasons);
        }
        var today = clock.today();
        changes.answer(plan.id(), number, approves, reason, today, member);
        if (approves) {
            int version = plan.revision().map(KeptPlan.Revision::number).orElse(0) + 1;
            baselines.add(plan, "Versjon " + version, today, member.person());
            pilots.addRevision(
                    plan,
                    ChangeRules.tables(
                            plan.current(), plan.currentTables(), asked.get().change()),
                    asked.get().reason(),
                    today,
                    member.person());
        }
        tasks.close(plan.id().ref(), TASK);
        said(plan, approves ? "pilot.history.changeApproved" : "pilot.history.changeRefused", number);
        return List.of();
    }

    private void open(KeptPlan plan, OrganisationId decider, boolean pays, int number, LocalDate today) {
        tasks.open(new NewTask(
                decider,
                plan.id().ref(),
                TASK,
                List.of(number),
                plan.id().path() + "/endringer",
                Assignee.role(pays ? Role.DIRECTORATE_OFFICER : Role.COUNTY_ADVISER, Optional.empty()),
                today.plusDays(DAYS_TO_ANSWER),
                Urgency.NORMAL));
    }

    private void said(KeptPlan plan, String code, int number) {
        Reason what = Reason.of(code, number);
        history.record(plan.id().ref(), plan.owner(), what);
        pilots.funder(plan.id()).ifPresent(funder -> history.record(plan.id().ref(), funder, what));
    }
}
