package no.tunet.placement.course;

import java.time.LocalDate;
import java.util.List;
import no.tunet.audit.History;
import no.tunet.directory.BookedPlace;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.placement.PlacementEnded;
import no.tunet.placement.domain.PlacementState;
import no.tunet.placement.domain.PlacementState.*;
import no.tunet.tasks.Assignee;
import no.tunet.tasks.NewTask;
import no.tunet.tasks.Responsibilities;
import no.tunet.tasks.Responsible;
import no.tunet.tasks.Tasks;
import no.tunet.tasks.Urgency;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What follows from a step of a placement: places filled or emptied, the sheet shared or hidden, tasks, news and history. */
@Component
class StepEffects {
    private final FillStore fill;
    private final Seats seats;
    private final Tasks tasks;
    private final Responsibilities responsibilities;
    private final History history;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    StepEffects(
            FillStore fill,
            Seats seats,
            Tasks tasks,
            Responsibilities responsibilities,
            History history,
            Notices notices,
            ApplicationEventPublisher events) {
        this.fill = fill;
        this.seats = seats;
        this.tasks = tasks;
        this.responsibilities = responsibilities;
        this.history = history;
        this.notices = notices;
        this.events = events;
    }

    void follow(PlacementFile before, PlacementState now, LocalDate today) {
        var about = new ObjectRef("placement", before.id().value());
        switch (now) {
            case Proposed p -> {}
            case Visit v -> {}
            case Agreed(var startsOn, var until) -> start(before, startsOn, about);
            case Trial t -> {}
            case Active a -> comeBack(before, today, about);
            case Paused paused -> fill.pause(before, paused.from());
            case InReview r -> task(before, about, "placement-review", today.plusWeeks(2), today);
            case Ending(var startedOn, var lastDay, var cause, var plan) -> {
                comeBack(before, lastDay.plusDays(1), about);
                fill.emptyAfter(before.id(), lastDay);
            }
            case Ended(var startedOn, var lastDay, var cause, var followUp) -> {
                fill.hide(before.id());
                task(before, about, "placement-follow-up", followUp, today);
                events.publishEvent(new PlacementEnded(before.id(), before.agreement(), lastDay));
            }
            case Closed c -> finish(about);
            case Declined d -> {
                fill.emptyAfter(before.id(), LocalDate.EPOCH);
                fill.hide(before.id());
                finish(about);
            }
        }
        history.record(
                about,
                before.organisation(),
                Reason.of("placement.history." + now.getClass().getSimpleName()));
    }

    private void start(PlacementFile file, LocalDate startsOn, ObjectRef about) {
        var during = new Period(startsOn, file.planned().to());
        fillAll(file, during, List.copyOf(file.wanted()));
        fill.share(file.id());
        tasks.close(about, "placement-approve");
        notices.toRole(file.farm(), Role.FARMER, "placement.notice.starts", List.of(startsOn), "/dager");
    }

    void fillAll(PlacementFile file, Period during, List<HalfDayOfWeek> wanted) {
        var free = seats.free(file, during);
        for (HalfDayOfWeek at : wanted) {
            BookedPlace place = free.get(at);
            if (place == null) {
                throw new IllegalStateException("a place that was free a moment ago is gone");
            }
            fill.fill(file, place, during);
        }
    }

    private void comeBack(PlacementFile before, LocalDate on, ObjectRef about) {
        if (before.state() instanceof Paused) {
            fill.resume(before.id(), on);
            fill.share(before.id());
            tasks.close(about, "placement-paused");
        }
        tasks.close(about, "placement-review");
    }

    private void finish(ObjectRef about) {
        tasks.closeAll(about);
        responsibilities.end(about);
    }

    /** Opens a task for the owner, or for the unit's leader where there is none. */
    void task(PlacementFile file, ObjectRef about, String kind, LocalDate dueOn, LocalDate today) {
        var assignee = responsibilities
                .of(about)
                .flatMap(Responsible::owner)
                .map(Assignee::person)
                .orElseGet(() -> Assignee.role(Role.UNIT_LEADER, java.util.Optional.of(file.unit())));
        var urgency = dueOn.isAfter(today) ? Urgency.NORMAL : Urgency.URGENT;
        tasks.open(new NewTask(
                file.organisation(),
                about,
                kind,
                List.of(file.reference()),
                "/plasseringer/" + file.id(),
                assignee,
                dueOn,
                urgency));
    }
}
