package no.tunet.directory.feedback;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How often one address and all together may send a word, so that nobody fills the farms' lists. Remembers addresses for a while, in memory alone. */
@Component
class Rate {
    private static final int REMEMBERED = 10_000;
    private static final int FROM_ONE = 5;
    private static final int FROM_ALL = 200;

    private final Bucket all = bucket(FROM_ALL);
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    boolean allowed(String from) {
        return buckets.computeIfAbsent(from, address -> bucket(FROM_ONE)).tryConsume(1) && all.tryConsume(1);
    }

    private static Bucket bucket(int anHour) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(anHour).refillGreedy(anHour, Duration.ofHours(1)))
                .build();
    }
}
