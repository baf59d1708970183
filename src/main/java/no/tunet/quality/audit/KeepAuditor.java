package no.tunet.quality.audit;

import java.util.Set;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.PersonId;
import no.tunet.quality.store.AuditStore;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down which standards an auditor of the acting officer's body knows, and where they travel. */
@Component
@NamedInterface("commands")
public class KeepAuditor {
    private final AuditStore store;
    private final BusinessClock clock;

    KeepAuditor(AuditStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public void keep(PersonId auditor, Set<String> standards, Set<String> municipalities) {
        store.keep(
                new AuditStore.Auditor(auditor, standards, municipalities),
                Acting.member().organisation(),
                clock.today());
    }
}
