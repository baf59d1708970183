package no.tunet.access.recovery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import no.tunet.access.domain.PasswordRule;
import no.tunet.access.domain.Token;
import no.tunet.access.session.Sessions;
import no.tunet.access.signin.CredentialStore;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Decision;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.notices.Notices;
import no.tunet.party.People;
import no.tunet.party.PersonView;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sets a password through a one-time link that came by e-mail; all sessions of the person end. */
@Component
class SetPassword {
    private static final Duration GOOD_FOR = Duration.ofHours(2);

    private final LinkStore links;
    private final CredentialStore credentials;
    private final People people;
    private final Notices notices;
    private final Sessions sessions;
    private final PasswordEncoder passwords;
    private final TransactionTemplate transaction;

    SetPassword(
            LinkStore links,
            CredentialStore credentials,
            People people,
            Notices notices,
            Sessions sessions,
            PasswordEncoder passwords,
            PlatformTransactionManager transactions) {
        this.links = links;
        this.credentials = credentials;
        this.people = people;
        this.notices = notices;
        this.sessions = sessions;
        this.passwords = passwords;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Sends a link when the address belongs to an active person; says nothing about whether it does. */
    void askFor(String email) {
        asSignIn(() -> people.byEmail(email).filter(PersonView::active).map(person -> {
            var token = Token.next();
            links.add(
                    token,
                    LinkStore.Kind.RESET,
                    Optional.of(person.id()),
                    Optional.empty(),
                    Instant.now().plus(GOOD_FOR));
            notices.toAddress(
                    Optional.empty(),
                    person.email(),
                    person.language(),
                    "access.mail.reset",
                    List.of(),
                    "/nytt-passord/" + token.secret());
            return true;
        }));
    }

    boolean isGood(Token token) {
        return asSignIn(() -> links.find(token).flatMap(LinkStore.Link::person).isPresent());
    }

    Decision<PersonId> set(Token token, String password) {
        return asSignIn(() -> {
            var person = links.find(token).flatMap(LinkStore.Link::person).flatMap(people::find);
            if (person.isEmpty()) {
                return Decision.refused(Reason.of("access.link.used"));
            }
            var reasons = PasswordRule.reasonsAgainst(password, person.get().email());
            if (!reasons.isEmpty()) {
                return new Decision.Refused<PersonId>(reasons);
            }
            if (!links.use(token)) {
                return Decision.refused(Reason.of("access.link.used"));
            }
            credentials.setPassword(person.get().id(), passwords.encode(password));
            sessions.endAll(person.get().id());
            return Decision.accepted(person.get().id());
        });
    }

    private <T> T asSignIn(Supplier<T> work) {
        return Acting.as(new Actor.SignIn(), () -> transaction.execute(status -> work.get()));
    }
}
