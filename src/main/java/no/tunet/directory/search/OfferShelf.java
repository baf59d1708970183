package no.tunet.directory.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;

/**
 * The published offers in memory, following the database: before each search it asks what has changed since the last one, which is nothing most of
 * the time. It can be lost at any moment; the database is what counts.
 */
@Component
class OfferShelf {
    private final OfferedStore store;
    private final Map<UUID, Offered> offers = new ConcurrentHashMap<>();
    private final Map<UUID, Long> readAt = new HashMap<>();
    private final ReentrantLock reading = new ReentrantLock();
    private long seen;

    OfferShelf(OfferedStore store) {
        this.store = store;
    }

    /** What is published now. */
    Collection<Offered> offers() {
        reading.lock();
        try {
            follow();
        } finally {
            reading.unlock();
        }
        return offers.values();
    }

    private void follow() {
        var news = store.since(seen);
        if (seen == 0) {
            store.all().forEach(one -> offers.put(one.offer().value(), one));
        } else {
            again(news.changed().entrySet().stream()
                    .filter(change -> !change.getValue().equals(readAt.get(change.getKey())))
                    .map(Map.Entry::getKey)
                    .toList());
        }
        // A transaction that is still open holds the horizon back; what has been read once is not read again because of
        // it.
        readAt.clear();
        readAt.putAll(news.changed());
        seen = news.horizon();
    }

    private void again(List<UUID> changed) {
        if (changed.isEmpty()) {
            return;
        }
        var now = new HashMap<UUID, Offered>();
        store.of(changed).forEach(one -> now.put(one.offer().value(), one));
        for (UUID offer : changed) {
            if (now.containsKey(offer)) {
                offers.put(offer, now.get(offer));
            } else {
                offers.remove(offer);
            }
        }
    }
}
