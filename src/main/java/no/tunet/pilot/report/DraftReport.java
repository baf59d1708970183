package no.tunet.pilot.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.tunet.audit.History;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.domain.ReportFact;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Draws the facts of a report until a day and keeps them as a draft. Refuses a day outside the project and a second draft beside an open one. */
@Component
public class DraftReport {
    private final ReportStore store;
    private final ProjectFacts projectFacts;
    private final LifecycleFacts lifecycleFacts;
    private final History history;
    private final BusinessClock clock;

    DraftReport(
            ReportStore store,
            ProjectFacts projectFacts,
            LifecycleFacts lifecycleFacts,
            History history,
            BusinessClock clock) {
        this.store = store;
        this.projectFacts = projectFacts;
        this.lifecycleFacts = lifecycleFacts;
        this.history = history;
        this.clock = clock;
    }

    /** The number of the new draft. */
    @Transactional
    public Decision<Integer> draft(KeptPlan plan, LocalDate until) {
        var reports = store.of(plan.id());
        var reasons = new ArrayList<Reason>();
        if (until.isAfter(clock.today())) {
            reasons.add(Reason.of("pilot.report.future", until, clock.today()));
        }
        if (until.isBefore(plan.printed().frame().from().atDay(1))) {
            reasons.add(Reason.of(
                    "pilot.report.early", until, plan.printed().frame().from().atDay(1)));
        }
        reports.stream()
                .filter(r -> r.frozen().isEmpty())
                .findFirst()
                .ifPresent(open -> reasons.add(Reason.of("pilot.report.open", open.number())));
        int number = reports.stream().mapToInt(StatusReport::number).max().orElse(0) + 1;
        return Decision.unless(reasons, () -> {
            store.add(plan, number, until, facts(plan, until), clock.today());
            history.record(plan.id().ref(), plan.owner(), Reason.of("pilot.history.draft", number));
            return number;
        });
    }

    List<ReportFact> facts(KeptPlan plan, LocalDate until) {
        var facts = new ArrayList<>(projectFacts.of(plan, until));
        facts.addAll(lifecycleFacts.of(plan, until));
        return List.copyOf(facts);
    }
}
