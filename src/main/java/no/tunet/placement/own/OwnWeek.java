package no.tunet.placement.own;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.tunet.audit.AccessLog;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Period;
import no.tunet.placement.store.Expectations;
import no.tunet.placement.store.ExpectedHalfDay;
import org.springframework.stereotype.Component;

/** Gathers a participant's own page. */
@Component
class OwnWeek {
    private static final int DAYS_BACK = 14;
    private static final int MOST_SEEN = 50;

    private final OwnStore store;
    private final Expectations expectations;
    private final AccessLog log;
    private final BusinessClock clock;

    OwnWeek(OwnStore store, Expectations expectations, AccessLog log, BusinessClock clock) {
        this.store = store;
        this.expectations = expectations;
        this.log = log;
        this.clock = clock;
    }

    OwnView of(OwnStore.Me me, String base) {
        LocalDate today = clock.today();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var span = new Period(today.minusDays(DAYS_BACK), monday.plusDays(6));
        var running = store.running(me.id(), today);
        var expected = running.stream()
                .flatMap(place ->
                        expectations.ofPlacement(place.id(), span).stream().map(e -> new At(place, e)))
                .sorted(Comparator.comparing((At at) -> at.expected().on())
                        .thenComparing(at -> at.expected().half()))
                .toList();
        var days = expected.stream()
                .filter(at -> !at.expected().on().isBefore(monday))
                .map(at -> new OwnView.Day(
                        at.expected().on(),
                        at.expected().half(),
                        at.place().farmName(),
                        at.expected().farmClosed()))
                .toList();
        return new OwnView(
                base,
                me.name(),
                monday,
                days,
                running.stream()
                        .map(p -> new OwnView.Place(p.farmName(), p.people()))
                        .toList(),
                store.goals(me.id()),
                ask(me, expected, today),
                store.consents(me.id()),
                log.ofParticipant(me.id().value()).stream().limit(MOST_SEEN).toList());
    }

    private record At(OwnStore.Running place, ExpectedHalfDay expected) {}

    /** The latest day the participant was expected. */
    private Optional<OwnView.Ask> ask(OwnStore.Me me, List<At> expected, LocalDate today) {
        var answers = store.answers(me.id(), today.minusDays(DAYS_BACK));
        return expected.stream()
                .filter(at ->
                        !at.expected().on().isAfter(today) && !at.expected().farmClosed())
                .reduce((first, second) -> second)
                .map(at -> new OwnView.Ask(
                        at.place().id().value(),
                        at.expected().on(),
                        Optional.ofNullable(answers.get(at.expected().on()))));
    }
}
