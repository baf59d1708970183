package no.tunet.access.signin;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.tunet.access.domain.Token;
import no.tunet.access.session.Sessions;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.MembershipId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** With demonstration data everybody in it may be tried with one button. Without it there is nobody here. */
@Component
class DemoCast {
    private final DemoCastStore store;
    private final Sessions sessions;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;
    private final boolean demo;

    DemoCast(
            DemoCastStore store,
            Sessions sessions,
            BusinessClock clock,
            PlatformTransactionManager transactions,
            @Value("${tunet.demo}") boolean demo) {
        this.store = store;
        this.sessions = sessions;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.demo = demo;
    }

    List<SignInView.CastMember> people() {
        return demo ? inTransaction(() -> store.people(clock.today())) : List.of();
    }

    /** A session as one of the cast; empty when there is no demonstration or no such member in it. */
    Optional<Token> signInAs(MembershipId membership, String agent) {
        if (!demo) {
            return Optional.empty();
        }
        return inTransaction(() -> store.personOf(membership, clock.today()))
                .map(person -> sessions.start(person, membership, agent));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Acting.as(new Actor.SignIn(), () -> transaction.execute(status -> work.get()));
    }
}
