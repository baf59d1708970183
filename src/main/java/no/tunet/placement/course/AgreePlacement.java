package no.tunet.placement.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.PlacementCommand;
import no.tunet.placement.domain.PlacementState;
import no.tunet.placement.domain.StartRules;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agrees a first day: everything the law and the agreement ask for is in place, and places are filled from that day. */
@Component
@NamedInterface("commands")
public class AgreePlacement {
    private final PlacementStore store;
    private final StartFactsReader facts;
    private final TakeStep step;
    private final BusinessClock clock;

    AgreePlacement(PlacementStore store, StartFactsReader facts, TakeStep step, BusinessClock clock) {
        this.store = store;
        this.facts = facts;
        this.step = step;
        this.clock = clock;
    }

    @Transactional
    public Decision<PlacementState> agree(PlacementId id, LocalDate startsOn, Optional<Integer> version) {
        var file = store.find(id).orElseThrow();
        return step.take(id, new PlacementCommand.Agree(startsOn, facts.of(file, startsOn)), version);
    }

    /** Everything that still stands in the way of a first day on the planned date; empty when nothing does. */
    public List<Reason> missing(PlacementFile file) {
        LocalDate startsOn = file.planned().from();
        return StartRules.known().objections(startsOn, facts.of(file, startsOn), clock.today());
    }
}
