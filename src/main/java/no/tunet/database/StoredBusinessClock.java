package no.tunet.database;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import no.tunet.kernel.BusinessClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Today in Norway, or the date that demonstration data is held at. The held date moves forward only. */
@Component
public class StoredBusinessClock implements BusinessClock {
    private final JdbcClient jdbc;
    private volatile Optional<LocalDate> held = Optional.empty();
    private volatile boolean read;

    StoredBusinessClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public LocalDate today() {
        return heldAt().orElseGet(() -> LocalDate.now(OSLO));
    }

    @Override
    public ZonedDateTime now() {
        var real = ZonedDateTime.now(OSLO);
        return heldAt().map(day -> day.atTime(real.toLocalTime()).atZone(OSLO)).orElse(real);
    }

    /** The date the clock is held at, when it is. */
    public Optional<LocalDate> heldAt() {
        if (!read) {
            held = jdbc.sql("select held_on from tunet.business_clock")
                    .query(LocalDate.class)
                    .optional();
            read = true;
        }
        return held;
    }

    /** Holds the clock at a day. Refuses (false) a day before the one it is held at. */
    @Transactional
    public boolean holdAt(LocalDate day) {
        int changed = jdbc.sql("""
                        insert into tunet.business_clock (held_on) values (:day)
                        on conflict (only_row) do update set held_on = excluded.held_on
                        where tunet.business_clock.held_on <= excluded.held_on""").param("day", day).update();
        afterCommit(() -> read = false);
        return changed == 1;
    }

    private static void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                work.run();
            }
        });
    }
}
