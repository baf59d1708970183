package no.tunet.approval.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.approval.ApprovalMoved;
import no.tunet.approval.domain.ApplicationStep;
import no.tunet.approval.domain.DayNumbers;
import no.tunet.audit.History;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.party.Organisations;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells farm and approval body what happens with an application: history, tasks with their last day, notices. Runs inside the transaction of what happened. */
@Component
public class PathNews {
    private static final String KIND = "approval";
    private static final String WAITS = "approval-application";
    private static final String ANSWER = "approval-answer";
    private static final String OWN = "/godkjenning";

    private final History history;
    private final Tasks tasks;
    private final Notices notices;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;

    PathNews(
            History history,
            Tasks tasks,
            Notices notices,
            Organisations organisations,
            ApplicationEventPublisher events) {
        this.events = events;
        this.history = history;
        this.tasks = tasks;
        this.notices = notices;
        this.organisations = organisations;
    }

    public void tell(OrganisationId farm, ApplicationStep step, DayNumbers days) {
        var about = new ObjectRef(KIND, farm.value());
        history.record(about, farm, Reason.of("approval.history." + step.event()));
        switch (step) {
            case ApplicationStep.Submitted(var on) -> {
                tasks.close(about, "approval-missing");
                waits(farm, on.plusDays(days.decide()));
            }
            case ApplicationStep.Answered(var on, var answer) -> {
                tasks.close(about, ANSWER);
                waits(farm, on.plusDays(days.decide()));
            }
            case ApplicationStep.Asked(var on, var question) -> {
                tasks.close(about, WAITS);
                tasks.open(new NewTask(
                        farm,
                        about,
                        ANSWER,
                        List.of(on.plusDays(days.answer())),
                        OWN,
                        Assignee.role(Role.FARMER, Optional.empty()),
                        on.plusDays(days.answer()),
                        Urgency.NORMAL));
                notice(farm, step, List.of(on.plusDays(days.answer()).toString()));
            }
            case ApplicationStep.Accepted accepted -> {
                tasks.close(about, WAITS);
                notice(farm, step, List.of());
            }
            case ApplicationStep.Refused refused -> {
                tasks.closeAll(about);
                notice(farm, step, List.of());
            }
            case ApplicationStep.Withdrawn withdrawn -> tasks.closeAll(about);
        }
        events.publishEvent(new ApprovalMoved(farm));
    }

    private void notice(OrganisationId farm, ApplicationStep step, List<Object> parameters) {
        notices.toRole(farm, Role.FARMER, "approval.notice." + step.event(), parameters, OWN);
    }

    private void waits(OrganisationId farm, LocalDate due) {
        for (var body : organisations.ofKind(OrganisationKind.APPROVAL_BODY)) {
            tasks.open(new NewTask(
                    body.id(),
                    new ObjectRef(KIND, farm.value()),
                    WAITS,
                    List.of(),
                    "/godkjenninger/" + farm + "/soknad",
                    Assignee.role(Role.APPROVAL_OFFICER, Optional.empty()),
                    due,
                    Urgency.NORMAL));
        }
    }
}
