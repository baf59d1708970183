package no.tunet.placement.day;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.placement.domain.Mark;
import no.tunet.placement.domain.MarkRules;
import no.tunet.placement.store.Expectations;
import no.tunet.placement.store.ExpectedHalfDay;
import no.tunet.placement.store.MarkStore;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Marks that somebody came, came late or stayed away. The same mark sent twice counts once; one that differs is kept beside the other. */
@Component
@NamedInterface("commands")
public class MarkAttendance {
    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(5);

    private final DayStore store;
    private final MarkStore marks;
    private final Expectations expectations;
    private final BusinessClock clock;
    private final MarkRules rules = MarkRules.known();

    MarkAttendance(DayStore store, MarkStore marks, Expectations expectations, BusinessClock clock) {
        this.store = store;
        this.marks = marks;
        this.expectations = expectations;
        this.clock = clock;
    }

    @Transactional
    public Decision<Mark> mark(Tap tap) {
        var actor = Acting.member();
        var day = new Period(tap.on(), tap.on());
        Set<UUID> known = marks.ofPlacement(tap.placement(), day).stream()
                .map(row -> row.mark().id())
                .collect(Collectors.toSet());
        if (known.contains(tap.mark().id())) {
            return Decision.accepted(tap.mark());
        }
        var place = store.place(tap.placement(), actor.organisation(), tap.on(), tap.half());
        if (place.isEmpty()) {
            return Decision.refused(Reason.of("placement.mark.notPlanned", tap.on(), tap.half()));
        }
        var expected = expectations.ofPlacement(tap.placement(), day).stream()
                .filter(e -> e.half() == tap.half() && isHere(e, actor.organisation()))
                .findFirst();
        var facts = new MarkRules.Facts(
                expected.isPresent(),
                expected.filter(ExpectedHalfDay::farmClosed).isPresent(),
                known);
        var decision = rules.accept(tap.mark(), tap.on(), tap.half(), facts, clock.today());
        if (decision instanceof Decision.Accepted<Mark>(var mark)) {
            store.keep(
                    new Tap(tap.placement(), tap.on(), tap.half(), sane(mark), tap.reason()),
                    place.get(),
                    actor.person());
        }
        return decision;
    }

    private static boolean isHere(ExpectedHalfDay expected, OrganisationId farm) {
        return expected.slot().farm().equals(farm);
    }

    /** A phone whose clock is ahead does not put its marks last for ever. */
    private static Mark sane(Mark mark) {
        Instant now = Instant.now();
        return mark.madeAt().isAfter(now.plus(CLOCKS_MAY_DIFFER))
                ? new Mark(mark.id(), mark.what(), mark.transport(), mark.extraHours(), mark.replaces(), now)
                : mark;
    }
}
