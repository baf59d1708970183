package no.tunet.pilot.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.tunet.audit.History;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.ReportCalendar;
import no.tunet.pilot.domain.ReportDue;
import no.tunet.pilot.domain.ReportKind;
import no.tunet.pilot.domain.ReportRules;
import no.tunet.pilot.domain.ReportState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws the facts of a report until a day and keeps them as a draft. Refuses a closed project, a day outside it, and a second draft beside an open one. A
 * report that was sent back gets a new edition with the same words.
 */
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

    /** The number of the new draft; its kind is the one the plan promises next. */
    @Transactional
    public Decision<Integer> draft(KeptPlan plan, LocalDate until) {
        return draft(plan, until, Optional.empty());
    }

    /** The number of the new draft, of a kind. */
    @Transactional
    public Decision<Integer> draft(KeptPlan plan, LocalDate until, Optional<ReportKind> kind) {
        var reports = store.of(plan.id());
        int number = reports.stream().mapToInt(StatusReport::number).max().orElse(0) + 1;
        var reasons = ReportRules.drafting(
                until,
                plan.printed().frame().from().atDay(1),
                store.closedOn(plan.id()),
                reports.stream()
                        .filter(StatusReport::isDraft)
                        .map(StatusReport::number)
                        .findFirst(),
                clock.today());
        return Decision.unless(reasons, () -> {
            store.add(plan, blank(plan, number, kind.orElseGet(() -> nextKind(plan, number)), until));
            history.record(plan.id().ref(), plan.owner(), Reason.of("pilot.history.draft", number));
            return number;
        });
    }

    /** A new edition of a report that was sent back: the words stay, the facts are drawn anew. */
    @Transactional
    public Decision<Integer> again(KeptPlan plan, int number) {
        return store.find(plan.id(), number)
                .filter(StatusReport::isReturned)
                .map(returned -> {
                    var edition = new StatusReport(
                                    number,
                                    returned.edition() + 1,
                                    returned.kind(),
                                    returned.until(),
                                    clock.today(),
                                    returned.facts(),
                                    returned.counted(),
                                    returned.words(),
                                    0,
                                    new ReportState.Draft(),
                                    Optional.empty())
                            .with(facts(plan, returned.until()), clock.today());
                    store.add(plan, edition);
                    history.record(
                            plan.id().ref(),
                            plan.owner(),
                            Reason.of("pilot.history.edition", number, edition.edition()));
                    return Decision.accepted(number);
                })
                .orElseGet(() -> Decision.refused(Reason.of("pilot.report.notReturned")));
    }

    /** The kind the plan promises for the report of this number; beyond its promises a status report. */
    static ReportKind nextKind(KeptPlan plan, int number) {
        return ReportCalendar.due(plan.printed()).stream()
                .filter(due -> due.number() == number)
                .map(ReportDue::kind)
                .findFirst()
                .orElse(ReportKind.STATUS);
    }

    DrawnFacts facts(KeptPlan plan, LocalDate until) {
        return projectFacts.of(plan, until).plus(lifecycleFacts.of(plan, until));
    }

    private StatusReport blank(KeptPlan plan, int number, ReportKind kind, LocalDate until) {
        var drawn = facts(plan, until);
        return new StatusReport(
                number,
                1,
                kind,
                until,
                clock.today(),
                drawn.facts(),
                drawn.counted(),
                Map.of(),
                0,
                new ReportState.Draft(),
                Optional.empty());
    }
}
