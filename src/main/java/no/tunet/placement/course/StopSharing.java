package no.tunet.placement.course;

import java.util.Optional;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.Role;
import no.tunet.notices.Notices;
import no.tunet.placement.ConsentWithdrawn;
import no.tunet.placement.domain.ConsentRules;
import no.tunet.placement.domain.ConsentRules.ConsentEffect;
import no.tunet.placement.domain.PlacementCommand;
import no.tunet.placement.domain.PlacementState.PauseCause;
import no.tunet.placement.domain.PlacementTransition;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** When sharing with the farm is withdrawn, the sheet is hidden and the placement pauses in the same transaction; the owner is asked what now. */
@Component
class StopSharing {
    private final PlacementStore store;
    private final FillStore fill;
    private final TakeStep step;
    private final StepEffects effects;
    private final Notices notices;
    private final BusinessClock clock;

    StopSharing(
            PlacementStore store,
            FillStore fill,
            TakeStep step,
            StepEffects effects,
            Notices notices,
            BusinessClock clock) {
        this.store = store;
        this.fill = fill;
        this.step = step;
        this.effects = effects;
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    void on(ConsentWithdrawn withdrawn) {
        if (ConsentRules.effectsOfWithdrawing(withdrawn.purpose()).contains(ConsentEffect.HIDE_INFORMATION_SHEET)) {
            store.open(withdrawn.participant()).forEach(this::stop);
        }
    }

    private void stop(PlacementFile file) {
        var today = clock.today();
        fill.hide(file.id());
        if (PlacementTransition.allows(file.state(), PlacementCommand.Pause.class)) {
            step.take(
                    file.id(),
                    new PlacementCommand.Pause(today, PauseCause.CONSENT_WITHDRAWN, Optional.empty()),
                    Optional.empty());
            notices.toRole(file.farm(), Role.FARMER, "placement.notice.paused", java.util.List.of(today), "/dager");
        }
        effects.task(file, new ObjectRef("placement", file.id().value()), "placement-paused", today, today);
    }
}
