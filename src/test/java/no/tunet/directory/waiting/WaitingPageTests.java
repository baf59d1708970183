package no.tunet.directory.waiting;

import static no.tunet.directory.Stage.THURSDAY;
import static no.tunet.directory.Stage.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.tunet.Cast;
import no.tunet.TunetTest;
import no.tunet.directory.Booking;
import no.tunet.directory.OfferId;
import no.tunet.directory.Places;
import no.tunet.directory.Stage;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Period;
import no.tunet.kernel.Role;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;

@TunetTest
class WaitingPageTests {
    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private Stage stage;

    @Autowired
    private Places places;

    @Autowired
    private WaitingDay day;

    @Autowired
    private BusinessClock clock;

    private OfferId offer;
    private Actor.Member first;
    private Actor.Member second;
    private UUID agreement;

    @BeforeEach
    void aFullOffer() {
        offer = stage.published(stage.approvedFarmer("Prøvegard"), Stage.offer("Fjøsdagen", 1));
        first = cast.member(cast.municipality("Havly kommune"), Role.COORDINATOR);
        second = cast.member(cast.municipality("Vikvoll kommune"), Role.COORDINATOR);
        agreement = Ids.next();
        var bookings = Stream.of(TUESDAY, THURSDAY)
                .map(at -> new Booking(agreement, first.organisation(), offer, 1, at, Period.from(clock.today())))
                .toList();
        Acting.run(first, () -> places.book(bookings));
    }

    @Test
    void theFirstInLineIsToldWhenAHalfDayIsFreeAndTheSecondWhenTheDateHasPassed() throws Exception {
        join(first);
        join(second);
        assertThat(list(first)).contains("Dere står først");
        assertThat(list(second)).contains("Én står foran").doesNotContain("Havly");
        Acting.run(
                first,
                () -> places.giveBack(
                        agreement, List.of(places.booked(agreement).getFirst().id()), clock.today()));
        day.run(clock.today());
        assertThat(list(first)).contains("Ledig nå");
        assertThat(list(second)).doesNotContain("Ledig nå");
        day.run(clock.today().plusDays(8));
        assertThat(list(first)).contains("Dere venter ikke");
        assertThat(list(second)).contains("Ledig nå");
    }

    @Test
    void whatIsHeldForTheFirstIsNeitherShownNorBookedByOthersAndIsPassedOnAtOnceWhenRefused() throws Exception {
        join(first);
        join(second);
        Acting.run(
                first,
                () -> places.giveBack(
                        agreement, List.of(places.booked(agreement).getFirst().id()), clock.today()));
        assertThat(free()).isOne();
        day.run(clock.today());
        assertThat(free()).isZero();
        assertThat(book(second, TUESDAY)).isInstanceOf(Decision.Refused.class);
        String leave = Jsoup.parse(
                        answer(get("/ventelister").with(cast.as(first))).getContentAsString())
                .selectFirst("form[action^=/ventelister/]")
                .attr("action");
        answer(post(leave).with(cast.as(first)));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> list(second).contains("Ledig nå"));
        assertThat(book(first, TUESDAY)).isInstanceOf(Decision.Refused.class);
        assertThat(book(second, TUESDAY)).isInstanceOf(Decision.Accepted.class);
        day.run(clock.today());
        assertThat(list(second)).contains("Dere venter ikke");
    }

    private Decision<?> book(Actor.Member buyer, HalfDayOfWeek at) {
        return Acting.as(
                buyer,
                () -> places.book(List.of(
                        new Booking(Ids.next(), buyer.organisation(), offer, 1, at, Period.from(clock.today())))));
    }

    private int free() {
        return Acting.as(
                first,
                () -> places.freeHalfDays(List.of(offer), clock.today()).get(offer).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum());
    }

    @Test
    void nobodyWaitsTwiceForTheSameOrForWhatIsFree() throws Exception {
        join(first);
        assertThat(join(first).getContentAsString()).contains("Dere venter på dette allerede");
        var free = stage.published(stage.approvedFarmer("Tomgard"), Stage.offer("Ledig dag", 1));
        assertThat(answer(post("/tilbud/" + free + "/venteliste").with(cast.as(first)))
                        .getContentAsString())
                .contains("Det er plass nå");
    }

    @Test
    void oneMayStopWaitingAndTheLineMovesUp() throws Exception {
        join(first);
        join(second);
        String leave = Jsoup.parse(
                        answer(get("/ventelister").with(cast.as(first))).getContentAsString())
                .selectFirst("form[action^=/ventelister/]")
                .attr("action");
        answer(post(leave).with(cast.as(second)));
        assertThat(list(second)).contains("Én står foran");
        answer(post(leave).with(cast.as(first)));
        assertThat(list(second)).contains("Dere står først");
    }

    private MockHttpServletResponse join(Actor.Member buyer) throws Exception {
        return answer(post("/tilbud/" + offer + "/venteliste").with(cast.as(buyer)));
    }

    private String list(Actor.Member buyer) throws Exception {
        return Jsoup.parse(answer(get("/ventelister").with(cast.as(buyer))).getContentAsString())
                .text();
    }

    private MockHttpServletResponse answer(RequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse();
    }
}
