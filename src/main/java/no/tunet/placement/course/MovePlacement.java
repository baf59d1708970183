package no.tunet.placement.course;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.tunet.audit.History;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.PlacementState;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Moves a placement to other half-days of the same agreement from a day; a move to another farm is an end and a new proposal. */
@Component
@NamedInterface("commands")
public class MovePlacement {
    private final PlacementStore store;
    private final FillStore fill;
    private final Seats seats;
    private final StepEffects effects;
    private final History history;
    private final Notices notices;
    private final BusinessClock clock;

    MovePlacement(
            PlacementStore store,
            FillStore fill,
            Seats seats,
            StepEffects effects,
            History history,
            Notices notices,
            BusinessClock clock) {
        this.store = store;
        this.fill = fill;
        this.seats = seats;
        this.effects = effects;
        this.history = history;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public Decision<PlacementId> move(PlacementId id, LocalDate from, Set<HalfDayOfWeek> wanted) {
        var file = store.find(id).orElseThrow();
        var reasons = new ArrayList<Reason>();
        if (!comes(file.state())) {
            reasons.add(Reason.of("placement.move.notRunning"));
        }
        if (from.isBefore(clock.today()) || from.isAfter(file.planned().to())) {
            reasons.add(Reason.of("placement.move.wrongDay", from));
        }
        if (wanted.isEmpty()) {
            reasons.add(Reason.of("placement.start.noHalfDays"));
        }
        if (reasons.isEmpty()) {
            reasons.addAll(unavailable(file, from, wanted));
        }
        return Decision.unless(reasons, () -> moved(file, from, wanted));
    }

    private List<Reason> unavailable(PlacementFile file, LocalDate from, Set<HalfDayOfWeek> wanted) {
        var free = seats.free(file, new Period(from, file.planned().to())).keySet();
        var kept = fill.filled(file.id()).stream()
                .filter(slot -> slot.during().contains(from))
                .map(FillStore.FilledSlot::at)
                .toList();
        return new TreeSet<>(wanted)
                .stream()
                        .filter(at -> !free.contains(at) && !kept.contains(at))
                        .map(at -> Reason.of("placement.start.noFreePlace", at.day(), at.half()))
                        .toList();
    }

    private PlacementId moved(PlacementFile file, LocalDate from, Set<HalfDayOfWeek> wanted) {
        fill.emptyAfter(file.id(), from.minusDays(1));
        effects.fillAll(file, new Period(from, file.planned().to()), List.copyOf(wanted));
        fill.replaceWishes(file, wanted);
        store.touch(file.participant(), clock.today());
        history.record(
                new ObjectRef("placement", file.id().value()),
                file.organisation(),
                Reason.of("placement.history.Moved", from));
        notices.toRole(file.farm(), Role.FARMER, "placement.notice.moved", List.of(from), "/dager");
        return file.id();
    }

    private static boolean comes(PlacementState state) {
        return switch (state) {
            case PlacementState.Agreed a -> true;
            case PlacementState.Trial t -> true;
            case PlacementState.Active a -> true;
            case PlacementState.InReview r -> true;
            case PlacementState.Proposed p -> false;
            case PlacementState.Visit v -> false;
            case PlacementState.Paused p -> false;
            case PlacementState.Ending e -> false;
            case PlacementState.Ended e -> false;
            case PlacementState.Closed c -> false;
            case PlacementState.Declined d -> false;
        };
    }
}
