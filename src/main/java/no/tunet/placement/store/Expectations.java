package no.tunet.placement.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.tunet.directory.Places;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.PlannedDays;
import no.tunet.placement.store.SlotStore.ClosedDay;
import org.springframework.stereotype.Component;

/** On which half-days people are expected, from filled places, pauses, public holidays, school calendars, closed days and closed weeks. Four statements. */
@Component
public class Expectations {
    private static final Comparator<ExpectedHalfDay> ORDER = Comparator.comparing(ExpectedHalfDay::on)
            .thenComparing(ExpectedHalfDay::half)
            .thenComparing(e -> e.slot().reference());

    private final SlotStore store;
    private final Places places;

    Expectations(SlotStore store, Places places) {
        this.store = store;
        this.places = places;
    }

    public List<ExpectedHalfDay> of(List<SlotRow> slots, Period span) {
        if (slots.isEmpty()) {
            return List.of();
        }
        var pauses = store
                .pauses(slots.stream().map(SlotRow::placement).distinct().toList(), span)
                .stream()
                .collect(Collectors.groupingBy(
                        SlotStore.PauseRow::placement,
                        Collectors.mapping(SlotStore.PauseRow::during, Collectors.toList())));
        var breaks = store.breaks(followed(slots), span).stream()
                .collect(Collectors.groupingBy(
                        SlotStore.BreakRow::municipality,
                        Collectors.mapping(SlotStore.BreakRow::during, Collectors.toList())));
        var farms = slots.stream().map(SlotRow::farm).distinct().toList();
        var closed = store.closedDays(farms, span);
        var weeks = places.closedWeeks(farms);
        var result = new ArrayList<ExpectedHalfDay>();
        for (SlotRow slot : slots) {
            List<Period> off = slot.schoolCalendar() ? breaks.getOrDefault(slot.municipality(), List.of()) : List.of();
            PlannedDays.in(span, List.of(slot.slot()), pauses.getOrDefault(slot.placement(), List.of()), off)
                    .forEach(day -> result.add(new ExpectedHalfDay(
                            slot,
                            day.on(),
                            day.half(),
                            closed.contains(new ClosedDay(slot.farm(), day.on()))
                                    || weeks.getOrDefault(slot.farm(), List.of()).stream()
                                            .anyMatch(week -> week.contains(day.on())))));
        }
        result.sort(ORDER);
        return List.copyOf(result);
    }

    /** The placement's half-days in a span. */
    public List<ExpectedHalfDay> ofPlacement(PlacementId placement, Period span) {
        return of(store.ofPlacement(placement, span), span);
    }

    private static List<OrganisationId> followed(List<SlotRow> slots) {
        return slots.stream()
                .filter(SlotRow::schoolCalendar)
                .map(SlotRow::municipality)
                .distinct()
                .toList();
    }
}
