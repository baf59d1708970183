package no.tunet.register.freshness;

import no.tunet.kernel.BusinessClock;
import no.tunet.register.domain.Freshness;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts how fresh the register is. */
@Component
public class ReadFreshness {
    private final FreshnessStore store;
    private final BusinessClock clock;

    ReadFreshness(FreshnessStore store, BusinessClock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public FreshnessView read() {
        var today = clock.today();
        var places = store.byMunicipality(today);
        return new FreshnessView(
                places.stream().reduce(new Freshness("", 0, 0), Freshness::with), places, Freshness.DAYS, today);
    }
}
