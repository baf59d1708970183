package no.tunet.pilot.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.audit.History;
import no.tunet.documents.Documents;
import no.tunet.documents.NewDocument;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotStore;
import no.tunet.pilot.ReportCalendar;
import no.tunet.pilot.domain.ReportRules;
import no.tunet.pilot.domain.ReportSection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the words of a draft, draws its facts anew, and freezes it into the document that goes out. A frozen report never changes. */
@Component
public class CompleteReport {
    private final ReportStore store;
    private final DraftReport draftReport;
    private final ReportPaper paper;
    private final ReportCalendar calendar;
    private final PilotStore pilots;
    private final Documents documents;
    private final Notices notices;
    private final History history;
    private final BusinessClock clock;

    CompleteReport(
            ReportStore store,
            DraftReport draftReport,
            ReportPaper paper,
            ReportCalendar calendar,
            PilotStore pilots,
            Documents documents,
            Notices notices,
            History history,
            BusinessClock clock) {
        this.store = store;
        this.draftReport = draftReport;
        this.paper = paper;
        this.calendar = calendar;
        this.pilots = pilots;
        this.documents = documents;
        this.notices = notices;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public List<Reason> save(KeptPlan plan, int number, Map<ReportSection, String> words, int version) {
        return store.find(plan.id(), number)
                .map(report -> keep(plan, with(report, words), version))
                .orElse(List.of(Reason.of("pilot.report.stale")));
    }

    /** Saves the words and draws the facts as they are recorded now. */
    @Transactional
    public List<Reason> drawAnew(KeptPlan plan, int number, Map<ReportSection, String> words, int version) {
        return store.find(plan.id(), number)
                .map(report -> {
                    var facts = draftReport.facts(plan, report.until());
                    return keep(
                            plan,
                            new StatusReport(
                                    number,
                                    report.until(),
                                    clock.today(),
                                    facts,
                                    words,
                                    report.version(),
                                    report.frozen()),
                            version);
                })
                .orElse(List.of(Reason.of("pilot.report.stale")));
    }

    @Transactional
    public List<Reason> freeze(KeptPlan plan, int number, Map<ReportSection, String> words, int version) {
        var found = store.find(plan.id(), number);
        if (found.isEmpty()) {
            return List.of(Reason.of("pilot.report.stale"));
        }
        var today = clock.today();
        var report = with(found.get(), words);
        var reasons = new ArrayList<>(ReportRules.refusals(words, report.facts().size(), report.until(), today));
        if (reasons.isEmpty()) {
            reasons.addAll(keep(plan, report, version));
        }
        if (!reasons.isEmpty()) {
            return List.copyOf(reasons);
        }
        var funder = pilots.funder(plan.id());
        var document = documents.store(new NewDocument(
                plan.owner(),
                funder,
                plan.id().ref(),
                "pilot.document.report",
                "statusrapport-" + number + ".pdf",
                "application/pdf",
                paper.print(plan, report, Optional.of(today))));
        store.freeze(plan, number, document, today, Acting.member().person());
        history.record(plan.id().ref(), plan.owner(), Reason.of("pilot.history.frozen", number));
        calendar.next(plan, number);
        String path = plan.id().path() + "/rapporter/" + number;
        funder.ifPresent(
                to -> notices.toRole(to, Role.DIRECTORATE_OFFICER, "pilot.notice.report", List.of(number), path));
        pilots.buyers(plan.id())
                .forEach(
                        buyer -> notices.toRole(buyer, Role.COORDINATOR, "pilot.notice.report", List.of(number), path));
        return List.of();
    }

    private List<Reason> keep(KeptPlan plan, StatusReport report, int version) {
        return store.save(plan, report, version) ? List.of() : List.of(Reason.of("pilot.report.stale"));
    }

    private static StatusReport with(StatusReport report, Map<ReportSection, String> words) {
        return new StatusReport(
                report.number(),
                report.until(),
                report.drawnOn(),
                report.facts(),
                words,
                report.version(),
                report.frozen());
    }
}
