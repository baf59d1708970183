package no.tunet.placement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import no.tunet.agreement.AgreementId;
import no.tunet.directory.BookingId;
import no.tunet.placement.store.SlotStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who fills which places, in references and half-days. */
@Component
public class Placements {
    private final SlotStore slots;

    Placements(SlotStore slots) {
        this.slots = slots;
    }

    /** The placements that fill a place under the agreement on a day, by reference; a paused one keeps its place and says so. */
    @Transactional(readOnly = true)
    public List<PlacementView> activeFor(AgreementId agreement, LocalDate on) {
        return slots.activeFor(agreement, on);
    }

    /** Those of these placements whose participant the acting person may read about. */
    @Transactional(readOnly = true)
    public Set<PlacementId> inSight(Collection<PlacementId> placements) {
        return slots.inSight(placements);
    }

    /** Which of these bookings somebody fills on a day; the rest are free to fill. */
    @Transactional(readOnly = true)
    public Set<BookingId> occupied(Collection<BookingId> bookings, LocalDate on) {
        return slots.occupied(bookings, on);
    }
}
