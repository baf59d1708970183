package no.tunet.access.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.Ids;
import no.tunet.kernel.PersonId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what somebody had typed when the session ended, for the same person only and for an hour at most. */
@Component
public class InterruptedForms {
    private static final Duration KEPT_FOR = Duration.ofHours(1);
    private static final List<String> NEVER_KEPT = List.of("_csrf", "_once");

    private final InterruptedFormStore store;
    private final Sessions sessions;
    private final TransactionTemplate transaction;

    InterruptedForms(InterruptedFormStore store, Sessions sessions, PlatformTransactionManager transactions) {
        this.store = store;
        this.sessions = sessions;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Keeps the posted form of the person whose session has ended; answers the address to come back to. */
    public String keep(HttpServletRequest request, HttpServletResponse response) {
        String page = Optional.ofNullable(request.getParameter("_page"))
                .filter(p -> p.startsWith("/") && !p.startsWith("//"))
                .orElse("/");
        var person = SessionCookie.of(request).flatMap(sessions::whoHeld);
        if (person.isEmpty() || request.getParameter("password") != null) {
            return page;
        }
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!NEVER_KEPT.contains(name)) {
                fields.put(name, List.of(values));
            }
        });
        var id = Ids.next();
        Acting.run(
                new Actor.SignIn(),
                () -> transaction.executeWithoutResult(s -> store.keep(id, person.get(), page, fields)));
        return page + (page.contains("?") ? "&" : "?") + "gjenopprett=" + id;
    }

    /** Gives back what was typed, once, to the person who typed it. */
    public Optional<Map<String, List<String>>> take(UUID id, PersonId person) {
        return Acting.as(new Actor.SignIn(), () -> transaction.execute(s -> store.take(id, person)));
    }

    @Scheduled(fixedDelayString = "PT5M")
    void forgetOld() {
        Acting.run(
                new Actor.SignIn(),
                () -> transaction.executeWithoutResult(
                        s -> store.forget(Instant.now().minus(KEPT_FOR))));
    }
}
