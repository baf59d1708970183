package no.tunet.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.tunet.directory.domain.Seat;
import no.tunet.directory.domain.Seating;
import no.tunet.directory.domain.Taken;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import org.springframework.stereotype.Component;

/** Books places, offer by offer in a fixed order, so that two who book at the same time wait for each other and neither gets half. */
@Component
class BookPlaces {
    private final SeatStore seats;
    private final OfferStore offers;
    private final BusinessClock clock;

    BookPlaces(SeatStore seats, OfferStore offers, BusinessClock clock) {
        this.clock = clock;
        this.seats = seats;
        this.offers = offers;
    }

    Decision<List<BookingId>> all(List<Booking> bookings) {
        var reasons = new ArrayList<Reason>();
        if (bookings.isEmpty()) {
            reasons.add(Reason.of("directory.reason.no-seat"));
        }
        var rows = bookings.stream()
                .map(Booking::offer)
                .distinct()
                .sorted(Comparator.comparing(OfferId::value))
                .map(this::locked)
                .toList();
        for (OfferRow row : rows) {
            reasons.addAll(refusals(
                    row,
                    bookings.stream().filter(b -> b.offer().equals(row.id())).toList()));
        }
        return Decision.unless(
                reasons,
                () -> rows.stream()
                        .flatMap(row -> bookings.stream()
                                .filter(b -> b.offer().equals(row.id()))
                                .map(b -> seats.add(b, row.farm())))
                        .toList());
    }

    private OfferRow locked(OfferId offer) {
        seats.lock(offer);
        return offers.find(offer)
                .orElseThrow(() -> new IllegalArgumentException("an offer that is not shown cannot be booked"));
    }

    private List<Reason> refusals(OfferRow row, List<Booking> wanted) {
        var reasons = new ArrayList<Reason>();
        List<Taken> taken = seats.taken(row.id());
        var held = seats.held(row.id(), wanted.getFirst().buyer(), clock.today());
        for (Period during : wanted.stream().map(Booking::during).distinct().toList()) {
            var now = wanted.stream()
                    .filter(b -> b.during().equals(during))
                    .map(b -> new Seat(b.placeNumber(), b.at()))
                    .toList();
            var seating = new Seating(row.content().open(), row.content().places(), taken);
            switch (seating.book(now, during, row.state())) {
                case Decision.Refused<List<Seat>>(var why) -> reasons.addAll(why);
                case Decision.Accepted<List<Seat>>(var had) -> {
                    reasons.addAll(seating.heldAgainst(had, during, held));
                    taken = Stream.concat(taken.stream(), had.stream().map(seat -> new Taken(seat, during)))
                            .toList();
                }
            }
        }
        return reasons;
    }
}
