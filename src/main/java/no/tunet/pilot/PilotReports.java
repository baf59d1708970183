package no.tunet.pilot;

import java.util.Collection;
import java.util.List;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.pilot.domain.ReportCommand;
import no.tunet.pilot.report.DeliverReport;
import no.tunet.pilot.report.DraftReport;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What others may ask and do about the reports of pilots: deliver, answer, and see pilots side by side by what their delivered reports count. */
@Component
public class PilotReports {
    private final PilotStore store;
    private final PilotSummaryStore summaries;
    private final DraftReport draftReport;
    private final DeliverReport deliverReport;

    PilotReports(PilotStore store, PilotSummaryStore summaries, DraftReport draftReport, DeliverReport deliverReport) {
        this.store = store;
        this.summaries = summaries;
        this.draftReport = draftReport;
        this.deliverReport = deliverReport;
    }

    /** These pilots, one line each, as far as the actor may read them; one statement however many there are. */
    @Transactional(readOnly = true)
    public List<PilotSummary> sideBySide(Collection<PilotId> pilots) {
        return pilots.isEmpty() ? List.of() : summaries.of(pilots);
    }

    /** Delivers a frozen report to the funder; the acting person belongs to the owner. */
    @Transactional
    public List<Reason> deliver(PilotId pilot, int number) {
        return deliverReport.deliver(plan(pilot), number);
    }

    /** The funder accepts a delivered report; an accepted final one closes the project. */
    @Transactional
    public List<Reason> accept(PilotId pilot, int number, String words) {
        return deliverReport.answer(plan(pilot), number, new ReportCommand.Accept(words));
    }

    /** The funder sends a delivered report back with reasons. */
    @Transactional
    public List<Reason> giveBack(PilotId pilot, int number, String reasons) {
        return deliverReport.answer(plan(pilot), number, new ReportCommand.Return(reasons));
    }

    /** A new edition of a report that was sent back; its number stays. */
    @Transactional
    public Decision<Integer> again(PilotId pilot, int number) {
        return draftReport.again(plan(pilot), number);
    }

    private KeptPlan plan(PilotId pilot) {
        return store.find(pilot).orElseThrow(() -> new IllegalArgumentException("not a pilot the actor can see"));
    }
}
