package no.tunet.register.saved;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Limits how often one network address may make us write to somebody: five at once, then ten an hour. Remembers the latest ten thousand. */
@Component
class Doorstep {
    private static final int REMEMBERED = 10_000;
    private static final int AT_ONCE = 5;
    private static final int AN_HOUR = 10;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    boolean allowed(String from) {
        return buckets.computeIfAbsent(
                        from,
                        address -> Bucket.builder()
                                .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(AN_HOUR, Duration.ofHours(1)))
                                .build())
                .tryConsume(1);
    }
}
