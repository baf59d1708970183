package no.tunet.placement.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.directory.Places;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.placement.domain.Attendance;
import no.tunet.placement.domain.HalfDayRecord;
import no.tunet.placement.domain.Mark;
import no.tunet.placement.domain.ParticipantRules;
import no.tunet.placement.domain.PublicHolidays;
import no.tunet.placement.store.MarkStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The farm's day, in three statements however many come. */
@Component
public class Barn {
    private final DayStore store;
    private final MarkStore marks;
    private final Places places;
    private final BusinessClock clock;

    Barn(DayStore store, MarkStore marks, Places places, BusinessClock clock) {
        this.store = store;
        this.marks = marks;
        this.places = places;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public BarnView on(LocalDate day, boolean offline) {
        var farm = Acting.member().organisation();
        var comers = store.comers(farm, day);
        var standing = MarkStore.standing(marks.ofFarm(farm, new Period(day, day)));
        Optional<Reason> holiday = PublicHolidays.on(day).map(name -> Reason.of("placement.day.holiday", name));
        Optional<String> closed = comers.stream()
                .flatMap(comer -> comer.farmClosed().stream())
                .findFirst()
                .or(() -> places.closed(farm, day) ? Optional.of("") : Optional.empty());
        List<BarnView.Row> rows = holiday.isPresent()
                ? List.of()
                : comers.stream()
                        .filter(comer -> !comer.away())
                        .map(comer -> row(comer, day, standing, offline))
                        .toList();
        boolean ownFarm = Acting.member().role() == Role.FARMER;
        return new BarnView(day, clock.today(), holiday, closed, offline, ownFarm, rows);
    }

    private static BarnView.Row row(
            DayStore.Comer comer, LocalDate day, Map<MarkStore.Key, HalfDayRecord> standing, boolean offline) {
        var record = standing.getOrDefault(
                new MarkStore.Key(comer.placement(), day, comer.half()), new HalfDayRecord.Unmarked());
        String name = comer.callName()
                .map(call -> offline ? ParticipantRules.initials(call) : call)
                .orElse(comer.reference());
        return new BarnView.Row(
                comer.placement().value(),
                Ids.next(),
                name,
                comer.callName().isPresent(),
                comer.half(),
                comer.transport(),
                shown(record),
                ids(record),
                comer.log().isPresent());
    }

    private static BarnView.Shown shown(HalfDayRecord record) {
        return switch (record) {
            case HalfDayRecord.Unmarked u -> new BarnView.Shown.Waiting();
            case HalfDayRecord.Settled(Mark mark, var earlier) ->
                new BarnView.Shown.Marked(key(mark.what()), !earlier.isEmpty());
            case HalfDayRecord.Conflict(var several, var earlier) ->
                new BarnView.Shown.Differing(
                        several.stream().map(m -> key(m.what())).toList());
        };
    }

    private static List<UUID> ids(HalfDayRecord record) {
        return switch (record) {
            case HalfDayRecord.Unmarked u -> List.of();
            case HalfDayRecord.Settled(Mark mark, var earlier) -> List.of(mark.id());
            case HalfDayRecord.Conflict(var several, var earlier) ->
                several.stream().map(Mark::id).toList();
        };
    }

    /** The message that says what happened. */
    static String key(Attendance what) {
        return switch (what) {
            case Attendance.Present p -> "placement.mark.PRESENT";
            case Attendance.Late l -> "placement.mark.LATE";
            case Attendance.Absent(var cause, var notice) -> "AbsenceCause." + cause.name();
        };
    }
}
