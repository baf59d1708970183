package no.tunet.placement.consent;

import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.placement.ConsentWithdrawn;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.domain.Consent;
import no.tunet.placement.domain.ConsentPurpose;
import no.tunet.placement.domain.ConsentRules;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a consent back. What follows from it (hiding the sheet, pausing) happens in the same transaction. */
@Component
@NamedInterface("commands")
public class WithdrawConsent {
    private final ConsentStore store;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    WithdrawConsent(ConsentStore store, BusinessClock clock, ApplicationEventPublisher events) {
        this.store = store;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public Decision<Consent.Withdrawn> withdraw(ParticipantId participant, ConsentPurpose purpose) {
        var decision = store.of(participant).stream()
                .filter(consent -> consent.purpose() == purpose)
                .findFirst()
                .map(consent -> ConsentRules.withdraw(consent, clock.today()))
                .orElseGet(() -> Decision.refused(Reason.of("placement.consent.neverGiven", purpose)));
        if (decision instanceof Decision.Accepted<Consent.Withdrawn>(var withdrawn)) {
            store.withdraw(participant, purpose, withdrawn.withdrawnOn());
            events.publishEvent(new ConsentWithdrawn(participant, purpose));
        }
        return decision;
    }
}
