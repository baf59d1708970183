package no.tunet.register.saved;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Language;
import no.tunet.kernel.Reason;
import no.tunet.notices.Notices;
import no.tunet.register.question.Asked;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets anybody be told by e-mail when something new fits. Nothing is sent but one question until the address has said yes, and the answer is the same whether
 * an address is known or not.
 */
@Component
public class Subscribe {
    private static final Actor JOB = new Actor.Job("subscriptions");
    private static final int MOST_EACH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SavedSearchStore store;
    private final AskAgain again;
    private final Notices notices;
    private final Doorstep doorstep;
    private final BusinessClock clock;
    private final TransactionTemplate transaction;

    Subscribe(
            SavedSearchStore store,
            AskAgain again,
            Notices notices,
            Doorstep doorstep,
            BusinessClock clock,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.again = again;
        this.notices = notices;
        this.doorstep = doorstep;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What a search asks for, in words; empty when it is not a search that can be followed. */
    public Optional<List<Reason>> said(String typed) {
        return asJob(() -> again.evened(typed, clock.today())
                .map(query -> again.read(query, clock.today()).said()));
    }

    /** Asks the address whether it wants to be told; refuses too many tries from one network address, and searches that are too wide. */
    public Decision<String> ask(String typed, String email, Language language, String from) {
        if (!doorstep.allowed(from)) {
            return Decision.refused(Reason.of("register.saved.too-often"));
        }
        String address = email.toLowerCase(Locale.ROOT);
        return asJob(() -> {
            var today = clock.today();
            var query = again.evened(typed, today);
            if (query.isEmpty()) {
                return Decision.<String>refused(Reason.of("register.saved.not-a-search"));
            }
            if (again.fitting(query.get(), today).isEmpty()) {
                return Decision.<String>refused(Reason.of("register.saved.too-wide", AskAgain.MOST));
            }
            String token = token();
            if (store.subscriptionsOf(address) < MOST_EACH
                    && store.subscribe(token, address, language, query.get(), today)) {
                Asked asked = again.read(query.get(), today);
                notices.toAddress(
                        Optional.empty(),
                        address,
                        language,
                        "register.confirm",
                        List.of(asked.said()),
                        "/register/varsel/" + token);
            }
            return Decision.accepted(query.get());
        });
    }

    /** The subscription a link belongs to. */
    public Optional<SubscriptionView> find(String token) {
        return asJob(() -> store.subscription(token)
                .map(found -> new SubscriptionView(
                        found.token(),
                        found.query(),
                        again.read(found.query(), clock.today()).said(),
                        found.confirmedOn().isPresent())));
    }

    /** The address has said yes: from now on it is told what is new. */
    public boolean confirm(String token) {
        return asJob(() -> {
            var today = clock.today();
            var found = store.subscription(token);
            found.filter(one -> one.confirmedOn().isEmpty())
                    .ifPresent(one -> store.confirm(
                            one.id(), again.fitting(one.query(), today).orElse(Set.of()), today));
            return found.isPresent();
        });
    }

    /** Forgets the search and the address; stopping twice is stopping. */
    public void stop(String token) {
        asJob(() -> {
            store.stop(token);
            return true;
        });
    }

    private <T> T asJob(Supplier<T> work) {
        return Acting.as(JOB, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private static String token() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
