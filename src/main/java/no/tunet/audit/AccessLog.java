package no.tunet.audit;

import java.util.List;
import java.util.UUID;
import no.tunet.kernel.Acting;
import no.tunet.kernel.OrganisationId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has read which participant's data, and why (pasientjournalloven § 16; security requirement 3). Never what was read. */
@Component
public class AccessLog {
    private final AccessLogStore store;

    AccessLog(AccessLogStore store) {
        this.store = store;
    }

    /** Writes that the signed-in person reads a participant's data, for a purpose that is a message key. */
    @Transactional
    public void read(UUID participant, OrganisationId controller, String purpose) {
        store.add(participant, controller, Acting.member(), purpose);
    }

    /** The participant's data is gone, so the readings of it go too; the job that seals the log takes them out. */
    @Transactional
    public void forget(UUID participant, OrganisationId controller) {
        store.forget(participant, controller);
    }

    /** Who has read this participant's data, newest first, at most five hundred readings. */
    @Transactional(readOnly = true)
    public List<AccessEntry> ofParticipant(UUID participant) {
        return store.ofParticipant(participant);
    }
}
