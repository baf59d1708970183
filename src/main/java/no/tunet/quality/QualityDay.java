package no.tunet.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Once on each new day: reminds of self-audits and deviations that come due, reckoned from dates, so that a stopped server loses and repeats nothing. */
@Component
public class QualityDay {
    private static final Actor JOB = new Actor.Job("quality");

    private final QualityDayStore store;
    private final Tasks tasks;
    private final Organisations organisations;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;
    private final AtomicReference<Optional<LocalDate>> done = new AtomicReference<>(Optional.empty());

    QualityDay(
            QualityDayStore store,
            Tasks tasks,
            Organisations organisations,
            BusinessClock clock,
            TransactionTemplate transaction) {
        this.store = store;
        this.tasks = tasks;
        this.organisations = organisations;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT20S")
    void whenTheDayIsNew() {
        var today = clock.today();
        if (!Optional.of(today).equals(done.get())) {
            run(today);
            done.set(Optional.of(today));
        }
    }

    public void run(LocalDate today) {
        Acting.run(
                JOB,
                () -> transaction.executeWithoutResult(status -> {
                    store.selfAuditsDue(today)
                            .forEach(due -> remind(
                                    due.farm(),
                                    new ObjectRef("quality", due.farm().value()),
                                    "quality-self-audit-due",
                                    "/kvalitet",
                                    due.on(),
                                    due.on().isBefore(today)));
                    store.deviationsDue(today)
                            .forEach(due -> remind(
                                    due.farm(),
                                    new ObjectRef("quality-deviation", due.id()),
                                    "quality-deviation-due",
                                    "/avvik/" + due.id(),
                                    due.on(),
                                    due.urgent() || due.on().isBefore(today)));
                    store.auditsDue(today).forEach(due -> renew(due, today));
                    store.finishedSheets()
                            .forEach(sheet -> tasks.close(new ObjectRef("quality-sheet", sheet), "quality-deviations"));
                    store.finishedAudits()
                            .forEach(audit ->
                                    tasks.close(new ObjectRef("quality-audit", audit), "quality-audit-deviations"));
                    store.visitedAudits()
                            .forEach(audit ->
                                    tasks.close(new ObjectRef("quality-audit", audit), "quality-audit-coming"));
                }));
    }

    private void remind(OrganisationId farm, ObjectRef about, String kind, String path, LocalDate on, boolean urgent) {
        tasks.open(new NewTask(
                farm,
                about,
                kind,
                List.of(on),
                path,
                Assignee.role(Role.FARMER, Optional.empty()),
                on,
                urgent ? Urgency.URGENT : Urgency.NORMAL));
    }

    /** The body that audited last is to ask for the next audit. */
    private void renew(QualityDayStore.Due due, LocalDate today) {
        tasks.open(new NewTask(
                new OrganisationId(due.id()),
                new ObjectRef("quality", due.farm().value()),
                "quality-audit-due",
                List.of(organisations.nameOn(due.farm(), today), due.on()),
                "/revisjoner/ny?gard=" + due.farm(),
                Assignee.role(Role.APPROVAL_OFFICER, Optional.empty()),
                due.on(),
                due.on().isBefore(today) ? Urgency.URGENT : Urgency.NORMAL));
    }
}
