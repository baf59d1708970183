package no.tunet.directory.waiting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.directory.OfferId;
import no.tunet.directory.Places;
import no.tunet.directory.PublishedOffers;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Ids;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.Reason;
import no.tunet.tasks.Tasks;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a buyer does about waiting: join the line of an offer, see where one stands, leave. */
@Component
public class Wait {
    static final String KIND = "waiting";

    private final WaitingStore store;
    private final PublishedOffers published;
    private final Places places;
    private final Tasks tasks;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    Wait(
            WaitingStore store,
            PublishedOffers published,
            Places places,
            Tasks tasks,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.events = events;
        this.store = store;
        this.published = published;
        this.places = places;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<JoinView> offer(OfferId id) {
        return published
                .find(id)
                .map(offer -> new JoinView(
                        id,
                        offer.name(),
                        offer.farmName(),
                        offer.open().stream().sorted().toList(),
                        store.waiting(id)));
    }

    /** Refused while what one waits for is free: then one asks. */
    @Transactional
    public Decision<UUID> join(OfferId offer, Optional<HalfDayOfWeek> at) {
        var today = clock.today();
        var free = places.freeHalfDays(List.of(offer), today).get(offer);
        boolean now = free != null
                && free.entrySet().stream()
                        .anyMatch(half -> half.getValue() > 0
                                && at.map(half.getKey()::equals).orElse(true));
        if (now && store.waiting(offer) == 0) {
            return Decision.refused(Reason.of("directory.reason.free-now"));
        }
        var id = Ids.next();
        return store.join(id, offer, Acting.member().organisation(), at, today)
                ? Decision.accepted(id)
                : Decision.refused(Reason.of("directory.reason.waits-already"));
    }

    @Transactional(readOnly = true)
    public List<WaitingRow> own() {
        return store.of(Acting.member().organisation());
    }

    @Transactional
    public void leave(UUID waiting) {
        store.leave(waiting, Acting.member().organisation(), clock.today()).ifPresent(offer -> {
            places.lineMoved(offer);
            events.publishEvent(new LineMoved(offer));
        });
        tasks.closeAll(new ObjectRef(KIND, waiting));
    }
}
