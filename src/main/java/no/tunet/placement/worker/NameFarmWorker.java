package no.tunet.placement.worker;

import java.util.UUID;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The farm names somebody who will meet participants, or says that the person no longer does. */
@Component
@NamedInterface("commands")
public class NameFarmWorker {
    private final WorkerStore store;
    private final BusinessClock clock;

    NameFarmWorker(WorkerStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public UUID name(String name, boolean sporadicNeverAlone) {
        return store.add(Acting.member().organisation(), name, sporadicNeverAlone, clock.today());
    }

    /** False when the person is not at this farm any more. */
    @Transactional
    public boolean end(UUID worker) {
        return store.end(worker, clock.today()) == 1;
    }
}
