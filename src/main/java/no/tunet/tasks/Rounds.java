package no.tunet.tasks;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.ObjectRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A job's round over many objects, each in a transaction of its own: one that fails is undone alone, noted for the operator without a word of its content,
 * and tried again the next time; the others go on.
 */
@Component
public class Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final int LONGEST = 200;

    private final StuckStore store;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    Rounds(StuckStore store, BusinessClock clock, PlatformTransactionManager transactions) {
        this.store = store;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Does the work for each, as the job that acts. */
    public <T> void each(Collection<T> objects, Function<T, ObjectRef> about, Consumer<T> work) {
        if (objects.isEmpty()) {
            return;
        }
        if (!(Acting.current().orElse(null) instanceof Actor.Job(var job))) {
            throw new IllegalStateException("only a job makes a round");
        }
        var stuck = Optional.ofNullable(transaction.execute(status -> store.of(job)));
        for (T object : objects) {
            var ref = about.apply(object);
            try {
                transaction.executeWithoutResult(status -> {
                    work.accept(object);
                    if (stuck.filter(known -> known.contains(ref)).isPresent()) {
                        store.through(job, ref);
                    }
                });
            } catch (RuntimeException e) {
                String error = words(e);
                LOG.error("{} could not do its work for {} {}: {}", job, ref.kind(), ref.id(), error);
                transaction.executeWithoutResult(status -> store.note(job, ref, error, clock.today()));
            }
        }
    }

    /** The kind of error and where it arose; never its message, which may quote what people wrote. */
    private static String words(Throwable error) {
        Throwable cause = error;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String where = Arrays.stream(error.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("no.tunet.")
                        && !frame.getClassName().startsWith(Rounds.class.getName()))
                .findFirst()
                .map(frame -> " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")")
                .orElse("");
        String words = cause.getClass().getSimpleName() + where;
        return words.substring(0, Math.min(words.length(), LONGEST));
    }
}
