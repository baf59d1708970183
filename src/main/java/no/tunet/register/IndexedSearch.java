package no.tunet.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.register.domain.Answer;
import no.tunet.register.domain.Listing;
import no.tunet.register.domain.ListingIndex;
import no.tunet.register.domain.Question;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Searches an index in memory that follows the table of listings: before each search it reads what has changed since the last one, which is nothing but
 * one number most of the time. The index can be lost at any moment; the table is what counts.
 */
@Component
class IndexedSearch implements ListingSearch {
    private static final Logger LOG = LoggerFactory.getLogger(IndexedSearch.class);

    private final ListingStore store;
    private final Facts facts;
    private final TransactionTemplate transaction;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private final Map<String, String> municipalities = new ConcurrentHashMap<>();
    private ListingIndex index;
    private long seen;

    IndexedSearch(ListingStore store, Facts facts, PlatformTransactionManager transactions) {
        this.store = store;
        this.facts = facts;
        this.transaction = new TransactionTemplate(transactions);
        this.index = new ListingIndex(facts.wordList());
    }

    /** Reads the register while nobody waits for it; when that is cut short, as by a program that ends, the first search reads it. */
    @EventListener(ApplicationReadyEvent.class)
    void warmUp() {
        Thread.ofVirtual().name("register-index").start(() -> {
            try {
                Acting.run(new Actor.Job("register"), () -> transaction.executeWithoutResult(status -> follow()));
            } catch (RuntimeException e) {
                LOG.info(
                        "the register could not be read beforehand: {}",
                        e.getClass().getSimpleName());
            }
        });
    }

    @Override
    public Answer ask(Question question, LocalDate today, int offset, int limit) {
        follow();
        lock.readLock().lock();
        try {
            return index.ask(question, today, offset, limit);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public Map<UUID, Listing> listings(Collection<UUID> offers) {
        var listings = new HashMap<UUID, Listing>();
        if (!offers.isEmpty()) {
            store.of(offers).forEach(listing -> listings.put(listing.offer(), listing));
        }
        return listings;
    }

    @Override
    public Map<String, String> municipalities() {
        return Map.copyOf(municipalities);
    }

    @Override
    public Optional<Point> middleOf(String municipality) {
        lock.readLock().lock();
        try {
            return index.middleOf(municipality).map(middle -> new Point(middle.north(), middle.east()));
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Reads what has changed. The lock keeps one reader at a time; the others wait and find that it has been done. */
    private void follow() {
        long latest = store.latest();
        lock.readLock().lock();
        try {
            if (latest <= seen) {
                return;
            }
        } finally {
            lock.readLock().unlock();
        }
        lock.writeLock().lock();
        try {
            if (index.isWorn()) {
                index = new ListingIndex(facts.wordList());
                seen = 0;
            }
            store.changedSince(seen, this::apply);
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void apply(ListingStore.Change change) {
        change.listing()
                .ifPresentOrElse(
                        listing -> {
                            index.put(listing, facts.of(listing));
                            listing.municipalityCode()
                                    .ifPresent(code -> municipalities.put(code, listing.municipalityName()));
                        },
                        () -> index.remove(change.offer()));
        seen = Math.max(seen, change.revision());
    }
}
