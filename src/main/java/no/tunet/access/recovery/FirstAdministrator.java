package no.tunet.access.recovery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.tunet.access.domain.PasswordRule;
import no.tunet.access.domain.Token;
import no.tunet.access.signin.CredentialStore;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Language;
import no.tunet.kernel.OrganisationKind;
import no.tunet.kernel.Period;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import no.tunet.party.NewMembership;
import no.tunet.party.NewOrganisation;
import no.tunet.party.Organisations;
import no.tunet.party.People;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** While nobody is registered, a one-time link lets the first administrator in; there are no default accounts. */
@Component
public class FirstAdministrator {
    private static final Duration GOOD_FOR = Duration.ofHours(24);

    private final LinkStore links;
    private final CredentialStore credentials;
    private final Organisations organisations;
    private final People people;
    private final PasswordEncoder passwords;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    FirstAdministrator(
            LinkStore links,
            CredentialStore credentials,
            Organisations organisations,
            People people,
            PasswordEncoder passwords,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.links = links;
        this.credentials = credentials;
        this.organisations = organisations;
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The path of a new one-time link while nobody is registered; earlier ones stop working. */
    public Optional<String> invite() {
        return Acting.as(
                new Actor.SignIn(),
                () -> transaction.execute(status -> {
                    if (links.anybody()) {
                        return Optional.empty();
                    }
                    var token = Token.next();
                    links.forgetFirst();
                    links.add(
                            token,
                            LinkStore.Kind.FIRST,
                            Optional.empty(),
                            Optional.empty(),
                            Instant.now().plus(GOOD_FOR));
                    return Optional.of("/forste-administrator/" + token.secret());
                }));
    }

    boolean isGood(Token token) {
        return Acting.as(
                new Actor.SignIn(),
                () -> transaction.execute(s -> links.find(token)
                                .filter(l -> l.kind() == LinkStore.Kind.FIRST)
                                .isPresent()
                        && !links.anybody()));
    }

    Decision<PersonId> register(
            Token token, String name, String email, String password, String organisation, Language language) {
        return Acting.as(
                new Actor.SignIn(),
                () -> transaction.execute(status -> {
                    var reasons = PasswordRule.reasonsAgainst(password, email);
                    if (!reasons.isEmpty()) {
                        return new Decision.Refused<PersonId>(reasons);
                    }
                    if (links.anybody() || !links.use(token)) {
                        return Decision.refused(Reason.of("access.link.used"));
                    }
                    var today = clock.today();
                    var operator = organisations.register(new NewOrganisation(
                            OrganisationKind.OPERATOR,
                            organisation,
                            today,
                            Optional.empty(),
                            language,
                            Optional.empty(),
                            Optional.empty()));
                    var person = people.add(name, email, language);
                    people.join(new NewMembership(
                            person, operator, Optional.empty(), Role.OPERATOR, true, Period.from(today)));
                    credentials.setPassword(person, passwords.encode(password));
                    return Decision.accepted(person);
                }));
    }
}
