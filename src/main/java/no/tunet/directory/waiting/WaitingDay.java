package no.tunet.directory.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.tunet.directory.OfferId;
import no.tunet.directory.Places;
import no.tunet.directory.domain.Waiting;
import no.tunet.directory.domain.WaitingLine;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Every few minutes: tells the first in line that a half-day is free, and passes on when a reply date is over. */
@Component
public class WaitingDay {
    private static final Actor JOB = new Actor.Job("waiting");

    private final WaitingStore store;
    private final Places places;
    private final Tasks tasks;
    private final Notices notices;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    WaitingDay(
            WaitingStore store,
            Places places,
            Tasks tasks,
            Notices notices,
            BusinessClock clock,
            TransactionTemplate transaction) {
        this.store = store;
        this.places = places;
        this.tasks = tasks;
        this.notices = notices;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT40S")
    void everyFewMinutes() {
        run(clock.today());
    }

    void run(LocalDate today) {
        Acting.run(
                JOB,
                () -> transaction.executeWithoutResult(status -> {
                    Map<OfferId, List<Waiting>> lines = store.lines();
                    var free = places.freeHalfDays(lines.keySet(), today);
                    int days = store.replyDays(today);
                    lines.forEach((offer, line) -> new WaitingLine(line)
                            .on(today, free.getOrDefault(offer, new TreeMap<>()), days)
                            .forEach(move -> make(move, today)));
                }));
    }

    private void make(WaitingLine.Move move, LocalDate today) {
        var about = new ObjectRef(Wait.KIND, move.waiting());
        switch (move) {
            case WaitingLine.Passed(var waiting) -> {
                var buyer = store.tell(waiting, Optional.empty(), today);
                tasks.closeAll(about);
                notices.toRole(buyer, Role.COORDINATOR, "directory.notice.waiting-passed", List.of(), "/ventelister");
            }
            case WaitingLine.Told(var waiting, var replyBy) -> {
                var buyer = store.tell(waiting, Optional.of(replyBy), today);
                open(buyer, about, replyBy);
                notices.toRole(
                        buyer, Role.COORDINATOR, "directory.notice.waiting-free", List.of(replyBy), "/ventelister");
            }
        }
    }

    private void open(OrganisationId buyer, ObjectRef about, LocalDate replyBy) {
        tasks.open(new NewTask(
                buyer,
                about,
                "waiting-free",
                List.of(),
                "/ventelister",
                Assignee.role(Role.COORDINATOR, Optional.empty()),
                replyBy,
                Urgency.NORMAL));
    }
}
