package no.tunet.placement.worker;

import java.util.UUID;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.placement.domain.CertificateRule;
import no.tunet.placement.domain.CertificateShown;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records that the municipality was shown a certificate; one older than three months when shown is refused (hol § 5-4). */
@Component
@NamedInterface("commands")
public class RecordCertificate {
    private final WorkerStore store;
    private final BusinessClock clock;
    private final CertificateRule rule = CertificateRule.ofTheHealthAct();

    RecordCertificate(WorkerStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public Decision<CertificateShown> record(UUID worker, CertificateShown shown) {
        var farm = store.farmOf(worker).orElseThrow();
        var actor = Acting.member();
        return Decision.unless(rule.objectionsTo(shown, clock.today()), () -> {
            store.record(worker, farm, actor.organisation(), shown, actor.personName());
            return shown;
        });
    }
}
