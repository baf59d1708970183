package no.tunet.directory.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.directory.OfferId;
import no.tunet.directory.Places;
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
import no.tunet.tasks.Rounds;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.modulith.events.ApplicationModuleListener;
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
    private final Rounds rounds;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    WaitingDay(
            WaitingStore store,
            Places places,
            Tasks tasks,
            Notices notices,
            Rounds rounds,
            BusinessClock clock,
            TransactionTemplate transaction) {
        this.store = store;
        this.places = places;
        this.tasks = tasks;
        this.notices = notices;
        this.rounds = rounds;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "PT5M", initialDelayString = "PT40S")
    void everyFewMinutes() {
        run(clock.today());
    }

    @ApplicationModuleListener
    void on(LineMoved moved) {
        move(moved.offer(), clock.today());
    }

    /** Each line in a transaction of its own, so that one that fails does not keep the others waiting. */
    void run(LocalDate today) {
        Acting.run(JOB, () -> {
            var offers = Optional.ofNullable(transaction.execute(status -> store.waitedFor()))
                    .orElse(List.of());
            rounds.each(offers, offer -> new ObjectRef("offer", offer.value()), offer -> move(offer, today));
        });
    }

    private void move(OfferId offer, LocalDate today) {
        var free = places.freeToTheLine(offer, today);
        var taken = store.settleTaken(offer, today);
        taken.forEach(waiting -> tasks.closeAll(new ObjectRef(Wait.KIND, waiting)));
        var moves = new WaitingLine(store.line(offer)).on(today, free, store.replyDays(today));
        moves.forEach(move -> make(move, today));
        if (!moves.isEmpty() || !taken.isEmpty()) {
            places.lineMoved(offer);
        }
    }

    private void make(WaitingLine.Move move, LocalDate today) {
        var about = new ObjectRef(Wait.KIND, move.waiting());
        switch (move) {
            case WaitingLine.Passed(var waiting) -> {
                var buyer = store.tell(waiting, Optional.empty(), today);
                tasks.closeAll(about);
                notices.toRole(buyer, Role.COORDINATOR, "directory.notice.waiting-passed", List.of(), "/ventelister");
            }
            case WaitingLine.Told told -> {
                var buyer = store.tell(told.waiting(), Optional.of(told), today);
                open(buyer, about, told.replyBy());
                notices.toRole(
                        buyer,
                        Role.COORDINATOR,
                        "directory.notice.waiting-free",
                        List.of(told.replyBy()),
                        "/ventelister");
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
