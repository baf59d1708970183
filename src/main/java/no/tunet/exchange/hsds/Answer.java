package no.tunet.exchange.hsds;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.WebRequest;

/** Answers with a tag that lets a reader ask again for nothing when nothing changed, and says what is wrong as RFC 9457 says. */
@Component
class Answer {
    private static final CacheControl A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final ReadHsds read;

    private final TransactionTemplate one;

    Answer(ReadHsds read, PlatformTransactionManager transactions) {
        this.read = read;
        this.one = new TransactionTemplate(transactions);
        one.setReadOnly(true);
    }

    ResponseEntity<?> list(WebRequest request, Map<String, String> parameters, Function<Filter, ?> page) {
        return switch (Filter.of(parameters)) {
            case Filter.Read.Bad(String why) -> problem(HttpStatus.BAD_REQUEST, why);
            case Filter.Read.Good(Filter filter) -> tagged(request, () -> page.apply(filter));
        };
    }

    ResponseEntity<?> item(WebRequest request, String id, Function<UUID, Optional<?>> find) {
        return together(() -> found(request, id, find));
    }

    /** The tag and what it stands for are read at once. */
    private ResponseEntity<?> together(Supplier<ResponseEntity<?>> work) {
        return Optional.<ResponseEntity<?>>ofNullable(one.execute(status -> work.get()))
                .orElseThrow();
    }

    private ResponseEntity<?> found(WebRequest request, String id, Function<UUID, Optional<?>> find) {
        var known = Filter.uuid(id);
        String tag = read.version();
        if (known.isPresent() && request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                    .eTag(tag)
                    .cacheControl(A_MINUTE)
                    .build();
        }
        return known.<Object>flatMap(find)
                .<ResponseEntity<?>>map(found -> ok(tag, found))
                .orElseGet(() -> problem(HttpStatus.NOT_FOUND, "There is nothing published with this id."));
    }

    ResponseEntity<?> tagged(WebRequest request, Supplier<?> body) {
        return together(() -> answered(request, body));
    }

    private ResponseEntity<?> answered(WebRequest request, Supplier<?> body) {
        String tag = read.version();
        return request.checkNotModified(tag)
                ? ResponseEntity.status(HttpStatus.NOT_MODIFIED)
                        .eTag(tag)
                        .cacheControl(A_MINUTE)
                        .build()
                : ok(tag, body.get());
    }

    private static ResponseEntity<?> ok(String tag, Object body) {
        return ResponseEntity.ok().eTag(tag).cacheControl(A_MINUTE).body(body);
    }

    static ResponseEntity<?> problem(HttpStatus status, String detail) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, detail));
    }
}
