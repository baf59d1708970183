package no.tunet.demo;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells when every event that was published has been handled. */
@Repository
class PendingEventStore {
    private static final long PAUSE = Duration.ofMillis(5).toNanos();

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    PendingEventStore(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    boolean settledWithin(Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        while (waiting()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return true;
    }

    private boolean waiting() {
        return Boolean.TRUE.equals(transaction.execute(
                status -> jdbc.sql("select exists (select 1 from event_publication where completion_date is null)")
                        .query(Boolean.class)
                        .single()));
    }
}
