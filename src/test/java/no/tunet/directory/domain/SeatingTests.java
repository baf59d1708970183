package no.tunet.directory.domain;

import static no.tunet.directory.domain.Offered.THURSDAY;
import static no.tunet.directory.domain.Offered.TUESDAY;
import static no.tunet.directory.domain.Offered.TUESDAY_LATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import org.junit.jupiter.api.Test;

class SeatingTests {
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);
    private static final Period YEAR = new Period(MARCH, MARCH.plusYears(1).minusDays(1));
    private static final OfferState SHOWN = new OfferState.Published(MARCH.minusMonths(2));
    private static final List<Taken> ONE_TAKEN = List.of(new Taken(new Seat(1, TUESDAY), YEAR));

    @Test
    void allSeatsOfTheOpenHalfDaysAreFreeWhenNobodyHasBooked() {
        var seating = new Seating(Set.of(THURSDAY, TUESDAY), 2, List.of());
        assertThat(seating.freeOn(MARCH))
                .extracting(Free::seat)
                .containsExactly(
                        new Seat(1, TUESDAY), new Seat(2, TUESDAY), new Seat(1, THURSDAY), new Seat(2, THURSDAY));
    }

    @Test
    void aBookedSeatIsTakenOnItsFirstAndItsLastDay() {
        var seating = new Seating(Set.of(TUESDAY), 2, ONE_TAKEN);
        assertThat(seating.freeCounts(YEAR.from())).isEqualTo(Map.of(TUESDAY, 1));
        assertThat(seating.freeCounts(YEAR.to())).isEqualTo(Map.of(TUESDAY, 1));
        assertThat(seating.freeCounts(YEAR.to().plusDays(1))).isEqualTo(Map.of(TUESDAY, 2));
    }

    @Test
    void aSeatThatIsBookedLaterIsFreeUntilThen() {
        var seating = new Seating(Set.of(TUESDAY), 1, ONE_TAKEN);
        assertThat(seating.freeOn(MARCH.minusDays(30)))
                .containsExactly(new Free(new Seat(1, TUESDAY), Optional.of(MARCH.minusDays(1))));
    }

    @Test
    void everySeatThatCannotBeHadIsNamed() {
        var seating = new Seating(Set.of(TUESDAY), 2, ONE_TAKEN);
        var wanted = List.of(
                new Seat(2, TUESDAY),
                new Seat(2, TUESDAY),
                new Seat(1, TUESDAY),
                new Seat(3, TUESDAY),
                new Seat(1, TUESDAY_LATE));
        assertThat(codes(seating.book(wanted, YEAR, SHOWN)))
                .containsExactlyInAnyOrder(
                        "directory.reason.place-taken",
                        "directory.reason.seat-twice",
                        "directory.reason.no-such-place",
                        "directory.reason.half-day-not-open");
    }

    @Test
    void anOfferThatIsNotShownTakesNoBookings() {
        var seating = new Seating(Set.of(TUESDAY), 2, List.of());
        assertThat(codes(seating.book(List.of(new Seat(1, TUESDAY)), YEAR, new OfferState.Draft())))
                .containsExactly("directory.reason.offer-not-published");
        assertThat(codes(seating.book(List.of(), YEAR, new OfferState.Closed(MARCH, "x"))))
                .containsExactly("directory.reason.offer-closed", "directory.reason.no-seat");
    }

    @Test
    void whateverIsBookedNoSeatIsEverHeldTwice() {
        var random = new Random(11);
        var taken = new ArrayList<Taken>();
        for (int i = 0; i < 400; i++) {
            var from = MARCH.plusDays(random.nextInt(300));
            var during = new Period(from, from.plusDays(random.nextInt(60)));
            var seat = new Seat(1 + random.nextInt(3), random.nextBoolean() ? TUESDAY : THURSDAY);
            var seating = new Seating(Set.of(TUESDAY, THURSDAY), 3, taken);
            if (seating.book(List.of(seat), during, SHOWN) instanceof Decision.Accepted<List<Seat>>) {
                taken.add(new Taken(seat, during));
            }
        }
        assertThat(taken).hasSizeGreaterThan(20);
        for (int i = 0; i < taken.size(); i++) {
            for (int j = i + 1; j < taken.size(); j++) {
                var one = taken.get(i);
                var other = taken.get(j);
                assertThat(one.seat().equals(other.seat()) && one.during().overlaps(other.during()))
                        .isFalse();
            }
        }
    }

    private static List<String> codes(Decision<List<Seat>> decision) {
        return switch (decision) {
            case Decision.Accepted<List<Seat>>(var seats) -> throw new AssertionError("accepted: " + seats);
            case Decision.Refused<List<Seat>>(var reasons) ->
                reasons.stream().map(Reason::code).toList();
        };
    }
}
