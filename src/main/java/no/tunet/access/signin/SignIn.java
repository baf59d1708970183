package no.tunet.access.signin;

import com.bastiaanjansen.otp.TOTPGenerator;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import no.tunet.access.domain.LockRule;
import no.tunet.access.domain.Token;
import no.tunet.access.session.Sessions;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Signs a person in by e-mail address, password and, where turned on, a one-time code. It never says which of them was wrong. */
@Component
class SignIn {
    private static final Reason WRONG = Reason.of("access.signin.wrong");

    private final CredentialStore store;
    private final Sessions sessions;
    private final PasswordEncoder passwords;
    private final Attempts attempts;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;
    private final String nobodysHash;

    SignIn(
            CredentialStore store,
            Sessions sessions,
            PasswordEncoder passwords,
            Attempts attempts,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.sessions = sessions;
        this.passwords = passwords;
        this.attempts = attempts;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
        this.nobodysHash = passwords.encode(Token.next().secret());
    }

    Decision<Token> with(String email, String password, String code, String agent, String from) {
        if (!attempts.allowed(from)) {
            return Decision.refused(Reason.of("access.signin.too-many"));
        }
        var found = inTransaction(() -> store.byEmail(email));
        boolean right = passwords.matches(
                password, found.map(CredentialStore.Credential::passwordHash).orElse(nobodysHash));
        if (found.isEmpty()) {
            return Decision.refused(WRONG);
        }
        var credential = found.get();
        var now = Instant.now();
        if (credential.lockedUntil().filter(now::isBefore).isPresent()) {
            return Decision.refused(Reason.of("access.signin.locked"));
        }
        if (!right || !codeIsRight(credential, code)) {
            int failures = credential.failures() + 1;
            inTransaction(() -> {
                store.failed(credential.person(), failures, LockRule.STANDARD.lockedUntil(failures, now));
                return List.of();
            });
            return Decision.refused(WRONG);
        }
        var membership = inTransaction(() -> {
            store.succeeded(credential.person());
            return store.firstMembership(credential.person(), clock.today());
        });
        return membership
                .map(m -> Decision.accepted(sessions.start(credential.person(), m, agent)))
                .orElseGet(() -> Decision.refused(Reason.of("access.signin.no-role")));
    }

    private static boolean codeIsRight(CredentialStore.Credential credential, String code) {
        return switch (credential.code()) {
            case CredentialStore.Code.None none -> true;
            case CredentialStore.Code.Asked(String secret) ->
                new TOTPGenerator.Builder(secret.getBytes(StandardCharsets.US_ASCII))
                        .build()
                        .verify(code.replace(" ", ""), 1);
            case CredentialStore.Code.Unreadable unreadable -> false;
        };
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Acting.as(new Actor.SignIn(), () -> transaction.execute(status -> work.get()));
    }
}
