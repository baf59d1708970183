package no.tunet.placement.day;

import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the four taps about a day; a later one stands, earlier ones are kept. */
@Component
@NamedInterface("commands")
public class LogDay {
    private final DayStore store;
    private final BusinessClock clock;

    LogDay(DayStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional
    public Decision<LogTap> log(LogTap tap) {
        var actor = Acting.member();
        if (tap.on().isAfter(clock.today())) {
            return Decision.refused(Reason.of("placement.mark.inFuture", tap.on()));
        }
        var place = store.anyPlace(tap.placement(), actor.organisation(), tap.on());
        if (place.isEmpty()) {
            return Decision.refused(Reason.of("placement.log.notPlanned", tap.on()));
        }
        store.keep(tap, place.get(), actor.person());
        return Decision.accepted(tap);
    }
}
