package no.tunet.pilot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.pilot.decision.NoteDecision;
import no.tunet.pilot.domain.CostEntry;
import no.tunet.pilot.domain.Decided;
import no.tunet.pilot.domain.Mark;
import no.tunet.pilot.domain.Quarter;
import no.tunet.pilot.domain.Reading;
import no.tunet.pilot.domain.ReportSection;
import no.tunet.pilot.economy.EnterCost;
import no.tunet.pilot.format.PlanImport;
import no.tunet.pilot.intake.TakePlan;
import no.tunet.pilot.meeting.HoldMeeting;
import no.tunet.pilot.partner.TakePart;
import no.tunet.pilot.progress.NoteProgress;
import no.tunet.pilot.report.CompleteReport;
import no.tunet.pilot.report.DraftReport;
import no.tunet.pilot.risk.JudgeRisk;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What others may do with a pilot: read a plan in, and note what happened. The acting person belongs to the owner. */
@Component
public class Pilots {
    private final PilotStore store;
    private final TakePlan takePlan;
    private final NoteProgress noteProgress;
    private final EnterCost enterCost;
    private final JudgeRisk judgeRisk;
    private final NoteDecision noteDecision;
    private final DraftReport draftReport;
    private final CompleteReport completeReport;
    private final HoldMeeting holdMeeting;
    private final TakePart takePart;

    Pilots(
            PilotStore store,
            TakePlan takePlan,
            NoteProgress noteProgress,
            EnterCost enterCost,
            JudgeRisk judgeRisk,
            NoteDecision noteDecision,
            DraftReport draftReport,
            CompleteReport completeReport,
            HoldMeeting holdMeeting,
            TakePart takePart) {
        this.store = store;
        this.takePlan = takePlan;
        this.noteProgress = noteProgress;
        this.enterCost = enterCost;
        this.judgeRisk = judgeRisk;
        this.noteDecision = noteDecision;
        this.draftReport = draftReport;
        this.completeReport = completeReport;
        this.holdMeeting = holdMeeting;
        this.takePart = takePart;
    }

    /** Reads a plan from its files and makes a pilot of it; who pays is the only directorate, when there is one. */
    @Transactional
    public Decision<PilotId> importPlan(List<PlanFile> files) {
        return importPlan(files, takePlan.onlyFunder());
    }

    /** The same with the one that pays; contradictions do not stop a plan, files that cannot be read do. */
    @Transactional
    public Decision<PilotId> importPlan(List<PlanFile> files, Optional<OrganisationId> funder) {
        return switch (PlanImport.read(files)) {
            case Reading.Unreadable(var reasons) -> new Decision.Refused<>(reasons);
            case Reading.Read read ->
                Decision.unless(takePlan.unknownPartners(read), () -> takePlan.take(read, funder));
        };
    }

    /** Marks an activity as worked on, or reached, in the quarter of a day. */
    @Transactional
    public List<Reason> noteProgress(PilotId pilot, String activityKey, LocalDate day, boolean reached) {
        return noteProgress.note(
                plan(pilot), activityKey, Quarter.of(day), Optional.of(reached ? Mark.REACH : Mark.WORK));
    }

    @Transactional
    public List<Reason> enterCost(PilotId pilot, String lineKey, LocalDate on, Money amount, String what) {
        return enterCost.enter(plan(pilot), new CostEntry(lineKey, on, amount, what));
    }

    /** Judges a risk for the {@code times}th time, counted from zero. */
    @Transactional
    public List<Reason> judgeRisk(
            PilotId pilot, String riskKey, int likelihood, int consequence, String note, String owner, int times) {
        return judgeRisk.judge(
                plan(pilot),
                new JudgeRisk.Judgement(riskKey, likelihood, consequence, note, owner, Optional.empty(), times));
    }

    @Transactional
    public List<Reason> noteDecision(PilotId pilot, String pointKey, LocalDate on, String outcome) {
        return noteDecision.note(plan(pilot), Decided.at(pointKey, on, outcome));
    }

    /** Calls the steering group to a meeting; gives its number. */
    @Transactional
    public Decision<Integer> callMeeting(PilotId pilot, LocalDate on, String place, List<String> agenda) {
        return holdMeeting.call(plan(pilot), on, place, agenda);
    }

    /** A partner makes a plan of its own from the shared one; the acting person belongs to the partner. */
    @Transactional
    public List<Reason> startLocalPlan(PilotId pilot) {
        return takePart.startPlan(plan(pilot));
    }

    /** Draws up a status report until a day; gives its number. */
    @Transactional
    public Decision<Integer> draftReport(PilotId pilot, LocalDate until) {
        return draftReport.draft(plan(pilot), until);
    }

    /** Freezes a new draft with its words, one text per part in order: progress, experience, risks, money, the way on. */
    @Transactional
    public List<Reason> freezeReport(PilotId pilot, int number, List<String> words) {
        Map<ReportSection, String> bySection = new EnumMap<>(ReportSection.class);
        var sections = ReportSection.values();
        for (int i = 0; i < Math.min(sections.length, words.size()); i++) {
            bySection.put(sections[i], words.get(i));
        }
        return new ArrayList<>(completeReport.freeze(plan(pilot), number, bySection, 0));
    }

    private KeptPlan plan(PilotId pilot) {
        return store.find(pilot).orElseThrow(() -> new IllegalArgumentException("not a pilot the actor can see"));
    }
}
