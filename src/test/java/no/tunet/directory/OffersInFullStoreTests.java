package no.tunet.directory;

import static no.tunet.directory.Stage.THURSDAY;
import static no.tunet.directory.Stage.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.approval.application.WriteApplication;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@TunetTest
@RecordApplicationEvents
class OffersInFullStoreTests {
    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private OwnOffers offers;

    @Autowired
    private Offers all;

    @Autowired
    private PublicationDay day;

    @Autowired
    private WriteApplication applications;

    @Autowired
    private Farms farms;

    @Autowired
    private Places places;

    @Autowired
    private PublishedOffers published;

    @Autowired
    private BusinessClock clock;

    private Actor.Member farmer;
    private OfferId offer;

    @BeforeEach
    void aPublishedOffer() {
        farmer = stage.approvedFarmer("Prøvegard");
        offer = stage.published(farmer, Stage.offer("Fjøsdagen", 2));
    }

    @Test
    void whatTheFarmTellsIsSeenByEverybody() {
        tell();
        var seen = shown();
        assertThat(seen.details()).isEqualTo(Told.FULLY);
        assertThat(seen.checked()).contains(new Checked(clock.today(), Checker.FARM));
        assertThat(seen.exactPosition()).isTrue();
        assertThat(seen.approvedTo()).isPresent();
        assertThat(seen.pictures()).isEmpty();
    }

    @Test
    void twoWhoTellAtOnceAreNotMixed() {
        int version = version();
        Acting.run(farmer, () -> offers.describe(offer, Told.FULLY, version));
        assertThat(Acting.as(farmer, () -> offers.describe(offer, OfferDetails.NONE, version)))
                .isInstanceOf(Decision.Refused.class);
        assertThat(shown().details()).isEqualTo(Told.FULLY);
    }

    @Test
    void aHiddenPositionIsNowhereToBeFound() {
        Acting.run(farmer, () -> farms.show(new FarmShowing(true, false)));
        var seen = shown();
        assertThat(seen.exactPosition()).isFalse();
        assertThat(seen.latitude()).isEqualTo(59.79);
        assertThat(seen.longitude()).isEqualTo(5.21);
        assertThat(as(() -> all.find(offer)).orElseThrow().latitude()).isEqualTo(59.79);
        Acting.run(farmer, () -> farms.show(FarmShowing.USUAL));
        assertThat(shown().exactPosition()).isTrue();
    }

    @Test
    void aFarmInProcessIsShownOnlyWhenItChooses() {
        var newcomer = stage.farmer("Nygard");
        var hers = stage.published(newcomer, Stage.offer("Ny dag", 2));
        assertThat(as(() -> published.of(List.of(hers)))).isEmpty();
        assertThat(Acting.as(newcomer, () -> farms.show(new FarmShowing(false, true))))
                .isEqualTo(Decision.refused(Reason.of("directory.reason.no-open-application")));
        stage.apply(newcomer);
        assertThat(as(() -> published.of(List.of(hers)))).isEmpty();
        Acting.run(newcomer, () -> farms.show(new FarmShowing(false, true)));
        assertThat(as(() -> published.of(List.of(hers))))
                .singleElement()
                .satisfies(seen -> assertThat(seen.approvedTo()).isEmpty());
        assertThat(as(() -> published.find(hers))).isEmpty();
        stage.approve(newcomer.organisation());
        assertThat(as(() -> published.of(List.of(hers))).getFirst().approvedTo())
                .isPresent();
    }

    @Test
    void aFarmThatTakesItsApplicationBackIsNotInProcessAnyMore() {
        var newcomer = stage.farmer("Nygard");
        var hers = stage.published(newcomer, Stage.offer("Ny dag", 2));
        stage.apply(newcomer);
        Acting.run(newcomer, () -> farms.show(new FarmShowing(true, true)));
        day.run();
        assertThat(as(() -> published.of(List.of(hers)))).hasSize(1);
        Acting.run(newcomer, applications::takeBack);
        assertThat(as(() -> published.of(List.of(hers)))).isEmpty();
        day.run();
        assertThat(as(() -> published.of(List.of(hers)))).isEmpty();
    }

    @Test
    void freeHalfDaysOfManyOffersFallOutOfWhatIsBooked(ApplicationEvents events) {
        var second = stage.published(farmer, Stage.offer("Hagen", 1));
        var buyer = cast.member(cast.municipality("Havly"), Role.PURCHASER);
        var agreement = Ids.next();
        var during = Period.from(clock.today());
        Acting.run(
                buyer,
                () -> places.book(List.of(new Booking(agreement, buyer.organisation(), offer, 1, TUESDAY, during))));
        assertThat(free())
                .containsEntry(offer, new TreeMap<>(Map.of(TUESDAY, 1, THURSDAY, 2)))
                .containsEntry(second, new TreeMap<>(Map.of(TUESDAY, 1, THURSDAY, 1)));
        events.clear();
        Acting.run(buyer, () -> places.release(agreement, clock.today()));
        assertThat(free()).containsEntry(offer, new TreeMap<>(Map.of(TUESDAY, 2, THURSDAY, 2)));
        assertThat(events.stream(OfferChanged.class)).containsExactly(new OfferChanged(offer));
    }

    @Test
    void everyChangeThatTheRegisterShowsIsAnnounced(ApplicationEvents events) {
        events.clear();
        tell();
        Acting.run(farmer, () -> offers.confirm(offer));
        Acting.run(farmer, () -> offers.close(offer, "Permisjon"));
        assertThat(events.stream(OfferChanged.class)).hasSize(3).containsOnly(new OfferChanged(offer));
        assertThat(as(() -> published.of(List.of(offer)))).isEmpty();
    }

    @Test
    void allThatIsShownIsReadInPartsOfAnySize() {
        stage.published(farmer, Stage.offer("Hagen", 1));
        var first = as(() -> published.after(Optional.empty(), 1)).getFirst();
        assertThat(as(() -> published.after(Optional.of(first.id()), 1)))
                .singleElement()
                .satisfies(next -> assertThat(next.id().value().toString())
                        .isGreaterThan(first.id().value().toString()));
    }

    private Map<OfferId, SortedMap<HalfDayOfWeek, Integer>> free() {
        return as(() -> places.freeHalfDays(
                published.ofFarm(farmer.organisation()).stream()
                        .map(PublishedOffer::id)
                        .toList(),
                clock.today()));
    }

    private void tell() {
        int version = version();
        Acting.run(farmer, () -> offers.describe(offer, Told.FULLY, version));
    }

    private int version() {
        return Acting.as(farmer, () -> offers.sheet(offer).orElseThrow().version());
    }

    private PublishedOffer shown() {
        return as(() -> published.of(List.of(offer))).getFirst();
    }

    private static <T> T as(java.util.function.Supplier<T> read) {
        return Acting.as(new Actor.Job("test"), read);
    }
}
