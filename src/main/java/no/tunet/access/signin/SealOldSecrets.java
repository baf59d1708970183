package no.tunet.access.signin;

import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Seals the secrets that an older version kept readable, and says when the key at hand does not fit those that are sealed. */
@Component
class SealOldSecrets {
    private static final Logger LOG = LoggerFactory.getLogger(SealOldSecrets.class);

    private final CredentialStore store;
    private final TransactionTemplate transaction;

    SealOldSecrets(CredentialStore store, PlatformTransactionManager transactions) {
        this.store = store;
        this.transaction = new TransactionTemplate(transactions);
    }

    @EventListener(ApplicationReadyEvent.class)
    void atStart() {
        int unreadable = Acting.as(new Actor.SignIn(), () -> transaction.execute(status -> store.sealOld()));
        if (unreadable > 0) {
            LOG.error(
                    "{} people cannot sign in with a one-time code: the secret key is not the one their codes were made with.",
                    unreadable);
        }
    }
}
