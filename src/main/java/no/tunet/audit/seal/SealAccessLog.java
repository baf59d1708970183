package no.tunet.audit.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.tasks.Rounds;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Seals the access log in batches per organisation, finds out whether a sealed row has been changed or removed since, and takes out the readings of records
 * that are gone.
 */
@Component
public class SealAccessLog {
    private static final int BATCH = 1000;

    private final SealStore store;
    private final Rounds rounds;
    private final TransactionTemplate transaction;

    SealAccessLog(SealStore store, Rounds rounds, PlatformTransactionManager transactions) {
        this.store = store;
        this.rounds = rounds;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Seals what has come since the last time. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT5M")
    public void sealWaiting() {
        Acting.run(new Actor.Job("seal"), () -> {
            var organisations = Optional.ofNullable(transaction.execute(s -> store.organisations()))
                    .orElse(List.of());
            rounds.each(organisations, id -> new ObjectRef("organisation", id.value()), this::seal);
        });
    }

    /** What is to be forgotten goes first, but only from a log that holds: else a disposal could hide what somebody did to it. */
    private void seal(OrganisationId organisation) {
        var forgotten = store.toForget(organisation);
        if (!forgotten.isEmpty()) {
            if (!broken(organisation).isEmpty()) {
                throw new IllegalStateException("the access log is broken; nothing is taken out of it");
            }
            forgotten.forEach(store::forget);
        }
        var last = store.last(organisation);
        long from = last.map(Seal::last).orElse(0L) + 1;
        byte[] previous = last.map(Seal::hash).orElse(Seal.FIRST);
        List<String> lines = store.lines(organisation, from, Long.MAX_VALUE, BATCH);
        while (!lines.isEmpty()) {
            var seal =
                    new Seal(idOf(lines.getFirst()), idOf(lines.getLast()), lines.size(), Seal.over(previous, lines));
            store.add(organisation, seal);
            previous = seal.hash();
            lines = store.lines(organisation, seal.last() + 1, Long.MAX_VALUE, BATCH);
        }
    }

    /** The batches of an organisation that no longer hold, as first and last row. Reads batch by batch. */
    public List<Broken> verify(OrganisationId organisation) {
        return Acting.as(new Actor.Job("seal"), () -> transaction.execute(s -> broken(organisation)));
    }

    private List<Broken> broken(OrganisationId organisation) {
        var broken = new ArrayList<Broken>();
        byte[] previous = Seal.FIRST;
        for (Seal seal : store.all(organisation)) {
            if (!seal.holds(previous, store.lines(organisation, seal.first(), seal.last(), Integer.MAX_VALUE))) {
                broken.add(new Broken(seal.first(), seal.last()));
            }
            previous = seal.hash();
        }
        return List.copyOf(broken);
    }

    /** A sealed batch in which a row was changed, added or removed. */
    public record Broken(long first, long last) {}

    private static long idOf(String line) {
        return Long.parseLong(line.substring(0, line.indexOf('|')));
    }
}
