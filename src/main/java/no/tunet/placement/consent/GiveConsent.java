package no.tunet.placement.consent;

import java.time.LocalDate;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.domain.Consent;
import no.tunet.placement.domain.ConsentGiver;
import no.tunet.placement.domain.ConsentPurpose;
import no.tunet.placement.domain.ConsentRules;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that a participant, or who decides for the participant, has said yes to one purpose. */
@Component
@NamedInterface("commands")
public class GiveConsent {
    private final ConsentStore store;
    private final BusinessClock clock;

    GiveConsent(ConsentStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public Decision<Consent> give(ParticipantId participant, ConsentPurpose purpose, ConsentGiver giver, LocalDate on) {
        var who = store.participant(participant).orElseThrow();
        var decision = ConsentRules.give(purpose, giver, on, who.bornOn(), store.of(participant), clock.today());
        if (decision instanceof Decision.Accepted<Consent>(var consent)) {
            store.give(participant, Acting.member().organisation(), consent);
        }
        return decision;
    }
}
