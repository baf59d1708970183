package no.tunet.approval;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import no.tunet.approval.domain.Course;
import no.tunet.approval.domain.Standing;
import no.tunet.approval.dossier.CourseStore;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Rounds;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Once on each new day: tells of approvals that began, lapsed or were suspended by date, and reminds before they lapse. */
@Component
public class ApprovalDay {
    private static final Actor JOB = new Actor.Job("approval");
    private static final int REMINDED_DAYS_BEFORE = 90;

    private final CourseStore store;
    private final Announcement announcement;
    private final Tasks tasks;
    private final Notices notices;
    private final Rounds rounds;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;
    private final RenewHolds holds;
    private final WarnOfLapses warn;
    private final AtomicReference<Optional<LocalDate>> done = new AtomicReference<>(Optional.empty());

    ApprovalDay(
            CourseStore store,
            Announcement announcement,
            Tasks tasks,
            Notices notices,
            Rounds rounds,
            BusinessClock clock,
            TransactionTemplate transaction,
            RenewHolds holds,
            WarnOfLapses warn) {
        this.holds = holds;
        this.warn = warn;
        this.store = store;
        this.announcement = announcement;
        this.tasks = tasks;
        this.notices = notices;
        this.rounds = rounds;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT15S")
    void whenTheDayIsNew() {
        var today = clock.today();
        if (!Optional.of(today).equals(done.get())) {
            run(today);
            done.set(Optional.of(today));
        }
    }

    public void run(LocalDate today) {
        Acting.run(JOB, () -> {
            Map<OrganisationId, Course> courses = Optional.ofNullable(transaction.execute(status -> known(today)))
                    .orElse(Map.of());
            var warnings = Optional.ofNullable(transaction.execute(status -> warn.due(courses.keySet(), today)))
                    .orElse(Map.of());
            rounds.each(courses.keySet(), Approvals::ref, farm -> {
                announcement.of(farm, today).ifPresent(news -> tellOfTheDay(farm, news, today));
                warn.of(farm, warnings.getOrDefault(farm, List.of()), today);
                if (courses.getOrDefault(farm, Course.EMPTY).on(today) instanceof Standing.Open(var validity)) {
                    remind(farm, validity.to(), today);
                }
            });
        });
    }

    /** What only the day has changed is told on that day: the approval begins to rest, or its time has run out. */
    private void tellOfTheDay(OrganisationId farm, Standing news, LocalDate today) {
        switch (news) {
            case Standing.Suspended suspended -> stops(farm, "rests", today);
            case Standing.Lapsed lapsed -> stops(farm, "lapsed", today);
            case Standing.Ended ended -> stops(farm, "lapsed", today);
            case Standing.Open open -> {}
            case Standing.None none -> {}
        }
    }

    private void stops(OrganisationId farm, String how, LocalDate today) {
        notices.toRole(farm, Role.FARMER, "approval.notice.day-" + how, List.of(today.toString()), "/godkjenning");
        store.body(farm)
                .ifPresent(body -> notices.toRole(
                        body,
                        Role.APPROVAL_OFFICER,
                        "approval.notice.body-" + how,
                        List.of(today.toString()),
                        "/godkjenninger/" + farm));
    }

    private Map<OrganisationId, Course> known(LocalDate today) {
        List<OrganisationId> farms = store.farmsWithSteps();
        holds.renew(farms, today);
        return store.ofAll(farms);
    }

    private void remind(OrganisationId farm, LocalDate to, LocalDate today) {
        if (to.isAfter(today.plusDays(REMINDED_DAYS_BEFORE))) {
            return;
        }
        tasks.open(new NewTask(
                farm,
                Approvals.ref(farm),
                "approval-own-lapses",
                List.of(to),
                "/godkjenning",
                Assignee.role(Role.FARMER, Optional.empty()),
                to,
                Urgency.NORMAL));
        store.body(farm)
                .ifPresent(body -> tasks.open(new NewTask(
                        body,
                        Approvals.ref(farm),
                        "approval-lapses",
                        List.of(to),
                        "/godkjenninger/" + farm,
                        Assignee.role(Role.APPROVAL_OFFICER, Optional.empty()),
                        to,
                        Urgency.NORMAL)));
    }
}
