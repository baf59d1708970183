package no.tunet.placement.register;

import java.security.SecureRandom;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.placement.ParticipantId;
import no.tunet.placement.domain.ParticipantRules;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Registers a participant; whoever does it works with the participant from that moment. */
@Component
@NamedInterface("commands")
public class RegisterParticipant {
    private final ParticipantStore store;
    private final BusinessClock clock;
    private final SecureRandom random = new SecureRandom();

    RegisterParticipant(ParticipantStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public Decision<ParticipantId> register(NewParticipant participant) {
        var today = clock.today();
        return Decision.unless(ParticipantRules.objections(participant.bornOn(), today), () -> {
            var id = ParticipantId.next();
            var actor = Acting.member();
            store.add(id, actor.organisation(), ParticipantRules.newReference(random), participant, today);
            store.assign(id, actor.organisation(), actor.person(), today);
            return id;
        });
    }
}
