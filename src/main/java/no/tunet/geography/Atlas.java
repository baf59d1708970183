package no.tunet.geography;

import java.util.concurrent.atomic.AtomicReference;
import no.tunet.geography.domain.Gazetteer;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The newest imported geography in memory; another node's import is seen within a minute. */
@Component
public class Atlas implements SmartInitializingSingleton {
    private record Leaf(long intake, Gazetteer gazetteer) {}

    private static final Actor READER = new Actor.Job("geography");
    private final GeographyStore store;
    private final TransactionTemplate apart;
    private final AtomicReference<Leaf> open = new AtomicReference<>(new Leaf(0, new Gazetteer(OwnFixture.read())));

    Atlas(GeographyStore store, PlatformTransactionManager transactions) {
        this.store = store;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.setReadOnly(true);
    }

    public Gazetteer open() {
        return open.get().gazetteer();
    }

    @Override
    public void afterSingletonsInstantiated() {
        turn();
    }

    /** Reads again when there is something newer. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    public void turn() {
        Acting.run(READER, () -> apart.executeWithoutResult(status -> {
            long newest = store.newestIntake();
            if (newest != open.get().intake()) {
                open.set(new Leaf(newest, new Gazetteer(store.all().or(OwnFixture.read()))));
            }
        }));
    }
}
