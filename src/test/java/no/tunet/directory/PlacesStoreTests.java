package no.tunet.directory;

import static no.tunet.directory.Stage.THURSDAY;
import static no.tunet.directory.Stage.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Language;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@TunetTest
class PlacesStoreTests {
    @Autowired
    private Places places;

    @Autowired
    private Stage stage;

    @Autowired
    private Cast cast;

    @Autowired
    private BusinessClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private OfferId offer;
    private Actor.Member buyer;
    private Period year;

    @BeforeEach
    void anOfferWithTwoPlaces() {
        offer = stage.published(stage.approvedFarmer("Prøvegard"), Stage.offer("Dag i fjøset", 2));
        buyer = cast.member(cast.municipality("Havly kommune"), Role.PURCHASER);
        year = new Period(clock.today(), clock.today().plusYears(1));
    }

    @Test
    void aBookedPlaceIsNoLongerFreeForAnybody() {
        assertThat(book(buyer, Ids.next(), 1, TUESDAY)).isInstanceOf(Decision.Accepted.class);
        var visitor = new Actor.Visitor(Language.NB);
        assertThat(Acting.as(visitor, () -> places.freeToBuy(offer, clock.today())))
                .containsExactly(
                        new FreePlace(2, TUESDAY, Optional.empty()),
                        new FreePlace(1, THURSDAY, Optional.empty()),
                        new FreePlace(2, THURSDAY, Optional.empty()));
    }

    @Test
    void anotherBuyerIsRefusedAndNotToldWhoHasThePlace() {
        book(buyer, Ids.next(), 1, TUESDAY);
        var other = cast.member(cast.municipality("Fjellvik kommune"), Role.PURCHASER);
        assertThat(book(other, Ids.next(), 1, TUESDAY))
                .isEqualTo(
                        Decision.refused(Reason.of("directory.reason.place-taken", 1, TUESDAY.day(), TUESDAY.half())));
        Long seen = Acting.as(
                other,
                () -> transaction.execute(
                        s -> jdbc.sql("select count(*) from directory.booking where offer_id = :offer")
                                .param("offer", offer.value())
                                .query(Long.class)
                                .single()));
        assertThat(seen).isZero();
    }

    @Test
    void allPlacesAreBookedOrNone() {
        var agreement = Ids.next();
        book(buyer, Ids.next(), 2, TUESDAY);
        var decision = Acting.as(
                buyer,
                () -> places.book(
                        List.of(booking(buyer, agreement, 1, TUESDAY), booking(buyer, agreement, 2, TUESDAY))));
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        assertThat(Acting.as(buyer, () -> places.booked(agreement))).isEmpty();
    }

    @Test
    void releasedPlacesAreFreeFromThatDay() {
        var agreement = Ids.next();
        book(buyer, agreement, 1, TUESDAY);
        LocalDate last = clock.today().plusDays(30);
        Acting.run(buyer, () -> places.release(agreement, last.plusDays(1)));
        assertThat(Acting.as(buyer, () -> places.booked(agreement, last))).hasSize(1);
        assertThat(Acting.as(buyer, () -> places.booked(agreement, last.plusDays(1))))
                .isEmpty();
        assertThat(book(buyer, Ids.next(), 1, TUESDAY)).isInstanceOf(Decision.Refused.class);
        Acting.run(buyer, () -> places.release(agreement, year.from()));
        assertThat(Acting.as(buyer, () -> places.booked(agreement))).isEmpty();
        assertThat(book(buyer, Ids.next(), 1, TUESDAY)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void ofTwoWhoBookAtTheSameMomentOneGetsThePlace() throws Exception {
        var other = cast.member(cast.municipality("Fjellvik kommune"), Role.PURCHASER);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Decision<List<BookingId>>> one = () -> book(buyer, Ids.next(), 1, TUESDAY);
            Callable<Decision<List<BookingId>>> two = () -> book(other, Ids.next(), 1, TUESDAY);
            var outcomes = threads.invokeAll(List.of(one, two));
            long had = 0;
            for (var outcome : outcomes) {
                had += outcome.get() instanceof Decision.Accepted ? 1 : 0;
            }
            assertThat(had).isEqualTo(1);
        }
    }

    @Test
    void theDatabaseItselfRefusesASecondHolder() {
        book(buyer, Ids.next(), 1, TUESDAY);
        assertThatThrownBy(() -> Acting.as(
                        buyer,
                        () -> transaction.execute(
                                s -> jdbc.sql("""
                                insert into directory.booking (id, agreement_id, buyer_id, farm_id, offer_id, place, half_day, during)
                                select gen_random_uuid(), gen_random_uuid(), buyer_id, farm_id, offer_id, place, half_day, during
                                from directory.booking where offer_id = :offer""").param("offer", offer.value()).update())))
                .hasMessageContaining("booking_never_twice");
    }

    @Test
    void whatIsTakenCannotBeForged() {
        assertThatThrownBy(() -> Acting.as(
                        buyer,
                        () -> transaction.execute(s ->
                                jdbc.sql("delete from directory.taken_place").update())))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private Decision<List<BookingId>> book(Actor.Member by, UUID agreement, int place, HalfDayOfWeek at) {
        return Acting.as(by, () -> places.book(List.of(booking(by, agreement, place, at))));
    }

    private Booking booking(Actor.Member by, UUID agreement, int place, HalfDayOfWeek at) {
        return new Booking(agreement, by.organisation(), offer, place, at, year);
    }
}
