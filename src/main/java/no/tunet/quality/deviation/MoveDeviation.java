package no.tunet.quality.deviation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.quality.DeviationClosed;
import no.tunet.quality.domain.DeviationRules;
import no.tunet.quality.domain.DeviationRules.Command;
import no.tunet.quality.domain.DeviationRules.Done;
import no.tunet.quality.domain.DeviationRules.State;
import no.tunet.quality.domain.DeviationRules.StepKind;
import no.tunet.quality.store.DeviationStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows, accepts or returns a deviation, or gives it more time. */
@Component
@NamedInterface("commands")
public class MoveDeviation {
    private final DeviationStore store;
    private final DeviationTasks tasks;
    private final Notices notices;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    MoveDeviation(
            DeviationStore store,
            DeviationTasks tasks,
            Notices notices,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.store = store;
        this.tasks = tasks;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /** The farm shows what it has done; its own minor and major deviations are closed by it. */
    @Transactional
    public Decision<UUID> show(UUID id, String what) {
        return move(id, new Command.Show(what));
    }

    @Transactional
    public Decision<UUID> accept(UUID id, String why) {
        return move(id, new Command.Accept(why));
    }

    @Transactional
    public Decision<UUID> giveBack(UUID id, String why) {
        return move(id, new Command.Return(why));
    }

    @Transactional
    public Decision<UUID> extend(UUID id, LocalDate to, String why) {
        return move(id, new Command.Extend(to, why));
    }

    private Decision<UUID> move(UUID id, Command command) {
        var found = store.find(id);
        if (found.isEmpty()) {
            return Decision.refused(Reason.of("quality.deviation.not-yours"));
        }
        var row = found.get();
        var state = DeviationStore.state(row, store.steps(List.of(id)));
        boolean farm = Acting.member().role() == Role.FARMER;
        var who = new DeviationRules.Who(farm, row.fromSelfAudit(), row.severity());
        return switch (DeviationRules.move(state, command, who, row.deadline(), clock.today())) {
            case Decision.Accepted<State>(var after) -> {
                moved(row, command, after);
                yield Decision.accepted(id);
            }
            case Decision.Refused<State>(var reasons) -> new Decision.Refused<>(reasons);
        };
    }

    private void moved(DeviationStore.Row row, Command command, State after) {
        var today = clock.today();
        Optional<LocalDate> deadline =
                command instanceof Command.Extend(var to, var why) ? Optional.of(to) : Optional.empty();
        store.step(
                row,
                new Done(kind(command), text(command), today),
                deadline,
                Acting.member().person());
        switch (after) {
            case State.Closed(var on) -> {
                store.close(row.id(), on);
                tasks.closed(row);
                events.publishEvent(new DeviationClosed(row.farm(), row.id(), on));
            }
            case State.Shown(var on) -> tasks.shown(row);
            case State.Returned(var on, var why) ->
                notices.toRole(
                        row.farm(),
                        Role.FARMER,
                        "quality.notice.returned",
                        List.of(row.deadline()),
                        "/avvik/" + row.id());
            case State.Waiting waiting -> {}
        }
    }

    private static StepKind kind(Command command) {
        return switch (command) {
            case Command.Show show -> StepKind.PROOF;
            case Command.Accept accept -> StepKind.ACCEPTED;
            case Command.Return back -> StepKind.RETURNED;
            case Command.Extend extend -> StepKind.EXTENDED;
        };
    }

    private static String text(Command command) {
        return switch (command) {
            case Command.Show(var what) -> what;
            case Command.Accept(var why) -> why;
            case Command.Return(var why) -> why;
            case Command.Extend(var to, var why) -> why;
        };
    }
}
