package no.tunet.directory.domain;

import static no.tunet.directory.domain.Offered.THURSDAY;
import static no.tunet.directory.domain.Offered.TUESDAY;
import static no.tunet.directory.domain.Offered.TUESDAY_LATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Reason;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;
import org.junit.jupiter.api.Test;

class MatchTests {
    private static final LocalDate MARCH = LocalDate.of(2022, 3, 1);
    private static final Candidate FARM = candidate(Optional.of(18));

    @Test
    void anOfferThatHasEverythingFitsWhole() {
        var match = Match.of(wish(Set.of(TUESDAY), 2, Set.of(), Optional.of(30)), FARM);
        assertThat(match.fitsWhole()).isTrue();
        assertThat(codes(match.fits()))
                .containsExactly(
                        "directory.fit.group",
                        "directory.fit.free",
                        "directory.fit.distance",
                        "directory.fit.competence",
                        "directory.fit.activity",
                        "directory.fit.language",
                        "directory.fit.transport");
    }

    @Test
    void everythingThatIsLackingIsSaid() {
        var match = Match.of(
                wish(Set.of(TUESDAY, TUESDAY_LATE, THURSDAY), 3, Set.of(Facility.ACCESSIBLE_TOILET), Optional.of(10)),
                FARM);
        assertThat(match.lacks())
                .containsExactly(
                        Reason.of("directory.lack.free", 2, TUESDAY.day(), TUESDAY.half(), MARCH),
                        Reason.of("directory.lack.half-day", TUESDAY_LATE.day(), TUESDAY_LATE.half()),
                        Reason.of("directory.lack.free", 0, THURSDAY.day(), THURSDAY.half(), MARCH),
                        Reason.of("directory.lack.distance", 18, "Havly", 10),
                        Reason.of("directory.lack.facility", Facility.ACCESSIBLE_TOILET));
    }

    @Test
    void withoutWishedHalfDaysAnyWithRoomIsEnough() {
        assertThat(codes(Match.of(Wish.anything(MARCH), FARM).fits())).containsExactly("directory.fit.free-somewhere");
        var full = new Candidate(
                Set.of(), Map.of(TUESDAY, 0), Optional.empty(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
        assertThat(codes(Match.of(Wish.anything(MARCH), full).lacks())).containsExactly("directory.lack.free-nowhere");
    }

    @Test
    void oneWayToTravelIsEnough() {
        var wish = new Wish(
                Optional.empty(),
                Set.of(),
                MARCH,
                1,
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(Transport.PUBLIC_TRANSPORT, Transport.FARM_DRIVES),
                Set.of());
        assertThat(codes(Match.of(wish, FARM).fits())).contains("directory.fit.transport");
        var bus = new Wish(
                Optional.empty(),
                Set.of(),
                MARCH,
                1,
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(Transport.PUBLIC_TRANSPORT),
                Set.of());
        assertThat(codes(Match.of(bus, FARM).lacks())).containsExactly("directory.lack.transport");
    }

    @Test
    void anUnknownPositionIsSaidAndNotGuessed() {
        assertThat(codes(Match.of(wish(Set.of(), 1, Set.of(), Optional.of(30)), candidate(Optional.empty()))
                        .lacks()))
                .containsExactly("directory.lack.position");
    }

    @Test
    void thoseThatLackLeastComeFirstAndThenTheNearest() {
        var wish = wish(Set.of(TUESDAY), 1, Set.of(), Optional.empty());
        var near = Match.of(wish, candidate(Optional.of(5)));
        var far = Match.of(wish, candidate(Optional.of(50)));
        var nearButFull = Match.of(wish(Set.of(THURSDAY), 1, Set.of(), Optional.empty()), candidate(Optional.of(1)));
        assertThat(Stream.of(nearButFull, far, near).sorted(Match.BEST_FIRST)).containsExactly(near, far, nearButFull);
    }

    private static Candidate candidate(Optional<Integer> km) {
        return new Candidate(
                Set.of(TargetGroup.MENTAL_HEALTH),
                Map.of(TUESDAY, 2, THURSDAY, 0),
                km,
                Set.of(Competence.MENTAL_HEALTH),
                Set.of(Activity.ANIMALS),
                Set.of(),
                Set.of(Transport.FARM_DRIVES),
                Set.of(SpokenLanguage.NORWEGIAN));
    }

    private static Wish wish(
            Set<HalfDayOfWeek> halfDays, int people, Set<Facility> facilities, Optional<Integer> most) {
        return new Wish(
                Optional.of(TargetGroup.MENTAL_HEALTH),
                halfDays,
                MARCH,
                people,
                Optional.of(new Wish.Reach(new Origin("Havly", new Position(59.8, 5.2)), most)),
                Set.of(Competence.MENTAL_HEALTH),
                Set.of(Activity.ANIMALS),
                facilities,
                Set.of(Transport.FARM_DRIVES),
                Set.of(SpokenLanguage.NORWEGIAN));
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }
}
