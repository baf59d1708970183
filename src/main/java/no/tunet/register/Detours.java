package no.tunet.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How road distances are estimated. The figure of a day comes with the program, so it is read once a day. */
@Component
public class Detours {
    private final ListingStore store;
    private volatile Map.Entry<LocalDate, Detour> latest = Map.entry(LocalDate.MIN, new Detour(BigDecimal.ONE, ""));

    Detours(ListingStore store) {
        this.store = store;
    }

    /** The factor in force on a day. Needs a transaction. */
    public Detour on(LocalDate day) {
        return Optional.of(latest)
                .filter(known -> known.getKey().equals(day))
                .map(Map.Entry::getValue)
                .orElseGet(() -> read(day));
    }

    private Detour read(LocalDate day) {
        var detour = store.detourOn(day);
        latest = Map.entry(day, detour);
        return detour;
    }
}
