package no.tunet.access.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import no.tunet.access.domain.SessionRules;
import no.tunet.access.domain.Token;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Ids;
import no.tunet.kernel.MembershipId;
import no.tunet.kernel.PersonId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Web sessions: a secret in a cookie, its hash in the database, so that any node serves any request and every session can be ended. */
@Component
public class Sessions {
    private static final Actor SIGN_IN = new Actor.SignIn();
    private static final Duration KEPT_FOR = Duration.ofDays(30);

    private final SessionStore store;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    Sessions(SessionStore store, BusinessClock clock, PlatformTransactionManager transactions) {
        this.store = store;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Whose session this is, when it is open and the role still holds today. */
    public Optional<Actor.Member> find(Token token) {
        var now = Instant.now();
        return inTransaction(() -> {
            var open = store.find(token, clock.today(), now, SessionRules.STANDARD);
            open.filter(s -> s.seenAt().plus(SessionRules.STANDARD.writeEvery()).isBefore(now))
                    .ifPresent(s -> store.seen(s.id(), now));
            return open.map(SessionStore.OpenSession::member);
        });
    }

    Optional<PersonId> whoHeld(Token token) {
        return inTransaction(() -> store.whoHeld(token));
    }

    /** A new session with a new secret; signing in and switching role always start one. */
    public Token start(PersonId person, MembershipId membership, String agent) {
        var token = Token.next();
        inTransaction(() -> {
            store.start(
                    Ids.next(),
                    token,
                    person,
                    membership,
                    agent.substring(0, Math.min(200, agent.length())),
                    Instant.now());
            return true;
        });
        return token;
    }

    public void end(Token token) {
        inTransaction(() -> {
            store.end(token, Instant.now());
            return true;
        });
    }

    public void end(UUID session, PersonId person) {
        inTransaction(() -> {
            store.end(session, person, Instant.now());
            return true;
        });
    }

    /** Ends all sessions of a person, here and everywhere. */
    public void endAll(PersonId person) {
        inTransaction(() -> {
            store.endAll(person, Instant.now());
            return true;
        });
    }

    /** Where a person is signed in now. */
    public List<OwnSession> open(PersonId person) {
        return inTransaction(() -> store.open(person, Instant.now().minus(SessionRules.STANDARD.absolute())));
    }

    @Scheduled(fixedDelayString = "PT1H")
    void forgetOld() {
        inTransaction(() -> store.forget(KEPT_FOR, Instant.now()));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Acting.as(SIGN_IN, () -> transaction.execute(status -> work.get()));
    }
}
