package no.tunet.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import no.tunet.directory.domain.ClosedWeeks;
import no.tunet.directory.domain.Seating;
import no.tunet.kernel.Decision;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The numbered places of offers: what is free, and which agreement holds which. Two agreements never hold the same place. */
@Component
public class Places {
    private final SeatStore seats;
    private final OfferStore offers;
    private final BookPlaces book;
    private final Publication publication;

    Places(SeatStore seats, OfferStore offers, BookPlaces book, Publication publication) {
        this.publication = publication;
        this.seats = seats;
        this.offers = offers;
        this.book = book;
    }

    /** Books all of the places or none, with every reason; never says who holds a taken place. The actor is the buyer or the farm. */
    @Transactional
    public Decision<List<BookingId>> book(List<Booking> bookings) {
        var booked = book.all(bookings);
        if (booked instanceof Decision.Accepted<List<BookingId>>) {
            publication.placesChanged(
                    bookings.stream().map(Booking::offer).distinct().toList());
        }
        return booked;
    }

    /** Gives back everything the agreement holds from a day on. */
    @Transactional
    public void release(UUID agreement, LocalDate from) {
        publication.placesChanged(seats.release(agreement, from));
    }

    /** Gives back some of what the agreement holds from a day on. */
    @Transactional
    public void giveBack(UUID agreement, List<BookingId> bookings, LocalDate from) {
        publication.placesChanged(seats.giveBack(agreement, bookings, from));
    }

    /** Lets places last until another day under the same booking, or refuses all of them when somebody stands in the way. */
    @Transactional
    public Decision<LocalDate> prolong(UUID agreement, List<BookedPlace> places, LocalDate last) {
        places.stream()
                .map(BookedPlace::offer)
                .distinct()
                .sorted(Comparator.comparing(OfferId::value))
                .forEach(seats::lock);
        List<BookingId> ids = places.stream().map(BookedPlace::id).toList();
        long blocked = seats.blocked(ids, last);
        if (blocked > 0) {
            return Decision.refused(Reason.of("directory.reason.cannot-prolong", blocked, last));
        }
        seats.prolong(agreement, ids, last);
        publication.placesChanged(
                places.stream().map(BookedPlace::offer).distinct().toList());
        return Decision.accepted(last);
    }

    /** The places of an offer that nobody holds on a day. */
    @Transactional(readOnly = true)
    public List<FreePlace> freeToBuy(OfferId offer, LocalDate on) {
        return offers.find(offer)
                .map(row -> new Seating(row.content().open(), row.content().places(), seats.taken(offer)))
                .map(seating -> seating.freeOn(on).stream()
                        .map(free ->
                                new FreePlace(free.seat().place(), free.seat().at(), free.until()))
                        .toList())
                .orElse(List.of());
    }

    /** How many places nobody holds and nobody was promised on a day, on each open half-day of each published offer; zero included. One statement. */
    @Transactional(readOnly = true)
    public Map<OfferId, SortedMap<HalfDayOfWeek, Integer>> freeHalfDays(Collection<OfferId> ids, LocalDate on) {
        return seats.free(ids, on, false);
    }

    /** The same for the line of those who wait: what is held for one of them counts as free. Nobody books at the offer until the transaction ends. */
    @Transactional
    public SortedMap<HalfDayOfWeek, Integer> freeToTheLine(OfferId offer, LocalDate on) {
        seats.lock(offer);
        return seats.free(List.of(offer), on, true).getOrDefault(offer, new TreeMap<>());
    }

    /** A place is held for somebody in the line, or no longer. */
    @Transactional
    public void lineMoved(OfferId offer) {
        publication.placesChanged(List.of(offer));
    }

    /** What an agreement holds on a day. */
    @Transactional(readOnly = true)
    public List<BookedPlace> booked(UUID agreement, LocalDate on) {
        return seats.booked(agreement, on);
    }

    /** Everything an agreement has held, holds or will hold. */
    @Transactional(readOnly = true)
    public List<BookedPlace> booked(UUID agreement) {
        return seats.booked(agreement);
    }

    /** Every place a buyer holds at some time in a span, over all its agreements, at most five thousand. */
    @Transactional(readOnly = true)
    public List<BookedPlace> heldBy(OrganisationId buyer, Period span) {
        return seats.heldBy(buyer, span);
    }

    /** True when the farm has announced that it is closed that day. */
    @Transactional(readOnly = true)
    public boolean closed(OrganisationId farm, LocalDate day) {
        return new ClosedWeeks(seats.closedWeeks(farm)).contains(day);
    }

    /** The spans several farms have announced to be closed; a farm without any is absent. One statement. */
    @Transactional(readOnly = true)
    public Map<OrganisationId, List<Period>> closedWeeks(Collection<OrganisationId> farms) {
        return seats.closedWeeks(farms);
    }

    /** The spans a farm has announced to be closed, earliest first. */
    @Transactional(readOnly = true)
    public List<Period> closedWeeks(OrganisationId farm) {
        return seats.closedWeeks(farm);
    }
}
