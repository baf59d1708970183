package no.tunet.geography;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import no.tunet.geography.domain.Gazetteer;
import no.tunet.geography.domain.Reference;
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
    private record Leaf(long intake, boolean outlined, Gazetteer gazetteer, Map<Integer, Gazetteer> coarser) {
        static Leaf of(long intake, Reference imported) {
            return new Leaf(
                    intake,
                    !imported.outlines().isEmpty(),
                    new Gazetteer(imported.or(OwnFixture.read())),
                    new ConcurrentHashMap<>());
        }
    }

    private static final Actor READER = new Actor.Job("geography");
    private final GeographyStore store;
    private final TransactionTemplate apart;
    private volatile Leaf open = Leaf.of(0, Reference.NOTHING);

    Atlas(GeographyStore store, PlatformTransactionManager transactions) {
        this.store = store;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.setReadOnly(true);
    }

    public Gazetteer open() {
        return open.gazetteer();
    }

    /** Whether real outlines are imported; our own are too coarse for a map people use. */
    boolean hasOutlines() {
        return open.outlined();
    }

    /** Outlines that touch the box, with two to the power of the level as tolerance in degrees; each drawing is made once. */
    List<Outline> outlines(GeoBox box, int level) {
        Leaf leaf = open;
        return leaf.coarser()
                .computeIfAbsent(level, power -> leaf.gazetteer().drawn(Math.scalb(1.0, power)))
                .outlines(box, 0);
    }

    @Override
    public void afterSingletonsInstantiated() {
        turn();
    }

    /** Reads again when there is something newer. */
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    public void turn() {
        Acting.run(
                READER,
                () -> apart.executeWithoutResult(status -> {
                    long newest = store.newestIntake();
                    if (newest != open.intake()) {
                        open = Leaf.of(newest, store.all());
                    }
                }));
    }
}
