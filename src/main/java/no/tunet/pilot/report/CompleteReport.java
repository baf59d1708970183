package no.tunet.pilot.report;

import java.util.List;
import java.util.Map;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.domain.ReportCommand;
import no.tunet.pilot.domain.ReportRules;
import no.tunet.pilot.domain.ReportSection;
import no.tunet.pilot.domain.ReportState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the words of a draft, draws its facts anew, and freezes it. A frozen report never changes. */
@Component
public class CompleteReport {
    private final ReportStore store;
    private final DraftReport draftReport;
    private final History history;
    private final BusinessClock clock;

    CompleteReport(ReportStore store, DraftReport draftReport, History history, BusinessClock clock) {
        this.store = store;
        this.draftReport = draftReport;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public List<Reason> save(KeptPlan plan, int number, Map<ReportSection, String> words, int version) {
        return store.find(plan.id(), number)
                .map(report -> keep(plan, report.with(words), version))
                .orElse(List.of(Reason.of("pilot.report.stale")));
    }

    /** Saves the words and draws the facts as they are recorded now. */
    @Transactional
    public List<Reason> drawAnew(KeptPlan plan, int number, Map<ReportSection, String> words, int version) {
        return store.find(plan.id(), number)
                .map(report -> keep(
                        plan, report.with(words).with(draftReport.facts(plan, report.until()), clock.today()), version))
                .orElse(List.of(Reason.of("pilot.report.stale")));
    }

    @Transactional
    public List<Reason> freeze(KeptPlan plan, int number, Map<ReportSection, String> words, int version) {
        var found = store.find(plan.id(), number);
        if (found.isEmpty()) {
            return List.of(Reason.of("pilot.report.stale"));
        }
        var today = clock.today();
        var report = found.get().with(words);
        var command = new ReportCommand.Freeze(words, report.facts().size(), report.until());
        if (ReportRules.decide(report.state(), command, today)
                instanceof Decision.Refused<ReportState>(List<Reason> reasons)) {
            return reasons;
        }
        var stale = keep(plan, report, version);
        if (stale.isEmpty()) {
            store.freeze(plan, report, today, Acting.member().person());
            history.record(plan.id().ref(), plan.owner(), Reason.of("pilot.history.frozen", number));
        }
        return stale;
    }

    private List<Reason> keep(KeptPlan plan, StatusReport report, int version) {
        return store.save(plan, report, version) ? List.of() : List.of(Reason.of("pilot.report.stale"));
    }
}
