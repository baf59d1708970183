package no.tunet.quality.sheet;

import java.util.UUID;
import no.tunet.kernel.BusinessClock;
import no.tunet.quality.store.SheetStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts away practice, or a self-audit that was begun by mistake; nothing follows from it. */
@Component
public class GiveUpSheet {
    private final SheetStore sheets;
    private final BusinessClock clock;

    GiveUpSheet(SheetStore sheets, BusinessClock clock) {
        this.sheets = sheets;
        this.clock = clock;
    }

    @Transactional
    public boolean giveUp(UUID id) {
        return sheets.giveUp(id, clock.today());
    }
}
