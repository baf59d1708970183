package no.tunet.register;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How road distances are estimated. */
@Component
public class Detours {
    private final ListingStore store;

    Detours(ListingStore store) {
        this.store = store;
    }

    /** The factor in force on a day. Needs a transaction. */
    public Detour on(LocalDate day) {
        return store.detourOn(day);
    }
}
