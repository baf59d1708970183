package no.tunet.placement.course;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.placement.PlacementId;
import no.tunet.placement.domain.PlacementCommand;
import no.tunet.placement.domain.PlacementRules;
import no.tunet.placement.domain.PlacementState;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes one step in the course of a placement, when the rules let it. */
@Component
@NamedInterface("commands")
public class TakeStep {
    private final PlacementStore store;
    private final StepEffects effects;
    private final BusinessClock clock;
    private final PlacementRules rules = PlacementRules.known();

    TakeStep(PlacementStore store, StepEffects effects, BusinessClock clock) {
        this.store = store;
        this.effects = effects;
        this.clock = clock;
    }

    /** With a version the step is refused when somebody else has changed the placement since. */
    @Transactional
    public Decision<PlacementState> take(PlacementId id, PlacementCommand command, Optional<Integer> version) {
        var file = store.find(id).orElseThrow();
        if (version.filter(v -> v != file.version()).isPresent()) {
            return Decision.refused(Reason.of("placement.stale"));
        }
        LocalDate today = clock.today();
        var decision = rules.decide(file.state(), command, today);
        return decision instanceof Decision.Accepted<PlacementState>(var next) && !saved(file, next, today)
                ? Decision.refused(Reason.of("placement.stale"))
                : decision;
    }

    /** Moves a placement to where the passing of dates has brought it. */
    @Transactional
    public void passDates(PlacementId id) {
        var today = clock.today();
        store.find(id).ifPresent(file -> {
            var next = rules.onDay(file.state(), today);
            if (!next.equals(file.state())) {
                saved(file, next, today);
            }
        });
    }

    private boolean saved(PlacementFile file, PlacementState next, LocalDate today) {
        boolean saved = store.save(file.id(), next, today, file.version());
        if (saved) {
            store.touch(file.participant(), today);
            effects.follow(file, next, today);
        }
        return saved;
    }
}
