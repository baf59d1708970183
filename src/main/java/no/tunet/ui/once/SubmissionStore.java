package no.tunet.ui.once;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.ui.OnceGuard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers for two days which forms were sent and where they led. Holds random ids and addresses, nothing about anybody. */
@Component
class SubmissionStore implements OnceGuard {
    private static final Actor JOB = new Actor.Job("once");

    private final JdbcClient jdbc;
    private final TransactionTemplate own;

    SubmissionStore(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public Claim begin(String token) {
        return inOwn(() -> {
            if (ThreadLocalRandom.current().nextInt(200) == 0) {
                jdbc.sql("delete from ui.submission where begun_at < now() - interval '2 days'")
                        .update();
            }
            int added = jdbc.sql("insert into ui.submission (token) values (:token) on conflict do nothing")
                    .param("token", UUID.fromString(token))
                    .update();
            return added == 1 ? new Claim.Fresh() : before(token);
        });
    }

    private Claim before(String token) {
        return jdbc.sql("select led_to from ui.submission where token = :token and led_to is not null")
                .param("token", UUID.fromString(token))
                .query(String.class)
                .optional()
                .<Claim>map(Claim.Done::new)
                .orElseGet(Claim.Underway::new);
    }

    @Override
    public void done(String token, String location) {
        inOwn(() -> jdbc.sql("update ui.submission set led_to = :location where token = :token")
                .param("location", location)
                .param("token", UUID.fromString(token))
                .update());
    }

    @Override
    public void free(String token) {
        inOwn(() -> jdbc.sql("delete from ui.submission where token = :token")
                .param("token", UUID.fromString(token))
                .update());
    }

    private <T> T inOwn(Supplier<T> work) {
        return Acting.as(JOB, () -> {
            T result = own.execute(status -> work.get());
            if (result == null) {
                throw new IllegalStateException("no result");
            }
            return result;
        });
    }
}
