package no.tunet.approval;

import java.util.List;
import java.util.Optional;
import no.tunet.approval.domain.ApprovalCommand;
import no.tunet.approval.domain.Course;
import no.tunet.approval.domain.Step;
import no.tunet.approval.dossier.CourseStore;
import no.tunet.audit.History;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An approval officer decides about a farm's approval; the farm and everybody who buys from it are told. */
@Component
class DecideApproval {
    private static final int DAYS_TO_DECIDE = 30;

    private final CourseStore store;
    private final Announcement announcement;
    private final History history;
    private final Notices notices;
    private final Organisations organisations;
    private final Tasks tasks;
    private final BusinessClock clock;

    DecideApproval(
            CourseStore store,
            Announcement announcement,
            History history,
            Notices notices,
            Organisations organisations,
            Tasks tasks,
            BusinessClock clock) {
        this.store = store;
        this.announcement = announcement;
        this.history = history;
        this.notices = notices;
        this.organisations = organisations;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Transactional
    Decision<ApprovalStatus> decide(OrganisationId farm, ApprovalCommand command) {
        var today = clock.today();
        store.lock(farm);
        var course = store.of(farm);
        return switch (course.decide(command, store.termsOn(today), today)) {
            case Decision.Refused<Course>(var reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<Course>(var after) -> {
                var step = after.last().orElseThrow();
                store.add(farm, after.steps().size(), step, Acting.member(), today);
                tell(farm, command, step);
                yield Decision.accepted(ApprovalStatuses.of(after.on(today)));
            }
        };
    }

    void await(OrganisationId farm) {
        for (var body : organisations.ofKind(OrganisationKind.APPROVAL_BODY)) {
            tasks.open(new NewTask(
                    body.id(),
                    Approvals.ref(farm),
                    "approval-missing",
                    List.of(),
                    "/godkjenninger/" + farm,
                    Assignee.role(Role.APPROVAL_OFFICER, Optional.empty()),
                    clock.today().plusDays(DAYS_TO_DECIDE),
                    Urgency.NORMAL));
        }
    }

    private static String verb(ApprovalCommand command) {
        return switch (command) {
            case ApprovalCommand.Open open -> "OPEN";
            case ApprovalCommand.Suspend suspend -> "SUSPEND";
            case ApprovalCommand.Resume resume -> "RESUME";
            case ApprovalCommand.End end -> "END";
        };
    }

    private void tell(OrganisationId farm, ApprovalCommand command, Step step) {
        var about = Approvals.ref(farm);
        String what = "approval.history." + verb(command);
        List<Object> when = command instanceof ApprovalCommand.Open(var validity)
                ? List.of(validity.from(), validity.to())
                : List.of(step.on());
        history.record(about, farm, new Reason(what, when));
        history.record(about, Acting.member().organisation(), new Reason(what, when));
        notices.toRole(
                farm,
                Role.FARMER,
                "approval.notice." + verb(command),
                when.stream().<Object>map(Object::toString).toList(),
                "/godkjenning");
        tasks.closeAll(new ObjectRef(Approvals.KIND, farm.value()));
        announcement.of(farm, clock.today());
    }
}
