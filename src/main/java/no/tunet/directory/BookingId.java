package no.tunet.directory;

import java.util.UUID;
import no.tunet.kernel.Ids;

/** The id of one booked place on one half-day of the week. */
public record BookingId(UUID value) {
    public static BookingId next() {
        return new BookingId(Ids.next());
    }
}
