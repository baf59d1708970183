package no.tunet.pilot.report;

import java.util.List;
import java.util.Optional;
import no.tunet.audit.History;
import no.tunet.documents.Documents;
import no.tunet.documents.NewDocument;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.pilot.KeptPlan;
import no.tunet.pilot.PilotStore;
import no.tunet.pilot.ReportCalendar;
import no.tunet.pilot.ReportDueStore;
import no.tunet.pilot.domain.ReportCommand;
import no.tunet.pilot.domain.ReportKind;
import no.tunet.pilot.domain.ReportRules;
import no.tunet.pilot.domain.ReportState;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Delivers a frozen report to the funder as a document, and takes the funder's answer; an accepted final report closes the project. */
@Component
public class DeliverReport {
    private static final String TO_ANSWER = "pilot-report-answer";
    private static final String TO_MEND = "pilot-report-returned";

    private final ReportStore store;
    private final ReportPaper paper;
    private final ReportCalendar calendar;
    private final ReportDueStore dues;
    private final PilotStore pilots;
    private final Documents documents;
    private final Notices notices;
    private final Tasks tasks;
    private final History history;
    private final BusinessClock clock;

    DeliverReport(
            ReportStore store,
            ReportPaper paper,
            ReportCalendar calendar,
            ReportDueStore dues,
            PilotStore pilots,
            Documents documents,
            Notices notices,
            Tasks tasks,
            History history,
            BusinessClock clock) {
        this.store = store;
        this.paper = paper;
        this.calendar = calendar;
        this.dues = dues;
        this.pilots = pilots;
        this.documents = documents;
        this.notices = notices;
        this.tasks = tasks;
        this.history = history;
        this.clock = clock;
    }

    @Transactional
    public List<Reason> deliver(KeptPlan plan, int number) {
        var found = store.find(plan.id(), number);
        if (found.isEmpty()) {
            return List.of(Reason.of("pilot.report.stale"));
        }
        StatusReport report = found.get();
        var funder = pilots.funder(plan.id());
        var today = clock.today();
        var decided = ReportRules.decide(report.state(), new ReportCommand.Deliver(funder.isPresent()), today);
        if (decided instanceof Decision.Refused<ReportState>(List<Reason> reasons)) {
            return reasons;
        }
        OrganisationId to = funder.orElseThrow();
        var document = documents.store(new NewDocument(
                plan.owner(),
                Optional.of(to),
                plan.id().ref(),
                "pilot.document.report",
                (report.kind() == ReportKind.FINAL ? "sluttrapport-" : "statusrapport-") + number + ".pdf",
                "application/pdf",
                paper.print(plan, report, report.state().fixedOn())));
        if (!store.deliver(plan, report, document, today, Acting.member().person())) {
            return List.of(Reason.of("pilot.report.stale"));
        }
        history.record(plan.id().ref(), plan.owner(), Reason.of("pilot.history.delivered", number));
        tasks.close(plan.id().ref(), TO_MEND);
        calendar.next(plan, number);
        tell(plan, report, to);
        return List.of();
    }

    private void tell(KeptPlan plan, StatusReport report, OrganisationId funder) {
        String path = plan.id().path() + "/rapporter/" + report.number();
        notices.toRole(funder, Role.DIRECTORATE_OFFICER, "pilot.notice.report", List.of(report.number()), path);
        pilots.buyers(plan.id())
                .forEach(buyer ->
                        notices.toRole(buyer, Role.COORDINATOR, "pilot.notice.report", List.of(report.number()), path));
        var by = clock.today().plusDays(dues.termsOn(clock.today()).daysToAnswer());
        tasks.open(new NewTask(
                funder,
                plan.id().ref(),
                TO_ANSWER,
                List.of(report.number()),
                path,
                Assignee.role(Role.DIRECTORATE_OFFICER, Optional.empty()),
                by,
                Urgency.NORMAL));
    }

    /** The funder accepts, or sends it back with reasons. */
    @Transactional
    public List<Reason> answer(KeptPlan plan, int number, ReportCommand command) {
        var found = store.find(plan.id(), number);
        if (found.isEmpty()) {
            return List.of(Reason.of("pilot.report.notDelivered"));
        }
        StatusReport report = found.get();
        return switch (ReportRules.decide(report.state(), command, clock.today())) {
            case Decision.Refused<ReportState>(List<Reason> reasons) -> reasons;
            case Decision.Accepted<ReportState>(ReportState next) -> answered(plan, report, next);
        };
    }

    private List<Reason> answered(KeptPlan plan, StatusReport report, ReportState next) {
        boolean accepted = next instanceof ReportState.Accepted;
        String words = next instanceof ReportState.Accepted(var f, var d, var on, var said)
                ? said
                : next instanceof ReportState.Returned(var f, var d, var on, var why) ? why : "";
        if (!store.answer(plan, report, accepted, words, clock.today())) {
            return List.of(Reason.of("pilot.report.answered.already", clock.today()));
        }
        String path = plan.id().path() + "/rapporter/" + report.number();
        String what = accepted ? "accepted" : "returned";
        history.record(plan.id().ref(), plan.owner(), Reason.of("pilot.history." + what, report.number()));
        tasks.close(plan.id().ref(), TO_ANSWER);
        notices.toRole(plan.owner(), Role.COUNTY_ADVISER, "pilot.notice." + what, List.of(report.number()), path);
        if (!accepted) {
            tasks.open(new NewTask(
                    plan.owner(),
                    plan.id().ref(),
                    TO_MEND,
                    List.of(report.number()),
                    path,
                    Assignee.role(Role.COUNTY_ADVISER, Optional.empty()),
                    clock.today(),
                    Urgency.URGENT));
        } else if (report.kind() == ReportKind.FINAL) {
            history.record(plan.id().ref(), plan.owner(), Reason.of("pilot.history.closed"));
        }
        return List.of();
    }
}
