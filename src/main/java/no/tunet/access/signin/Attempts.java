package no.tunet.access.signin;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Limits how often one address may try: thirty at once, then one every four seconds. Remembers the latest ten thousand addresses. */
@Component
public class Attempts {
    private static final int REMEMBERED = 10_000;
    private static final int AT_ONCE = 30;
    private static final int A_MINUTE = 15;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    public boolean allowed(String from) {
        return buckets.computeIfAbsent(
                        from,
                        address -> Bucket.builder()
                                .addLimit(
                                        limit -> limit.capacity(AT_ONCE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                                .build())
                .tryConsume(1);
    }
}
