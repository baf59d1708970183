package no.tunet.register.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Facility;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.register.Facts;

/** Fictional listings and questions for tests. */
public final class Listings {
    public static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    public static final HalfDayOfWeek TUESDAY = new HalfDayOfWeek(DayOfWeek.TUESDAY, HalfDay.MORNING);
    public static final HalfDayOfWeek THURSDAY = new HalfDayOfWeek(DayOfWeek.THURSDAY, HalfDay.AFTERNOON);
    private static int number;

    private Listings() {}

    public static ListingIndex index(Listing... listings) {
        var index = new ListingIndex(WordList.of(Facts.rows()));
        for (Listing listing : listings) {
            index.put(listing, "");
        }
        return index;
    }

    public static Listing listing(String name, String description) {
        return listing(
                name,
                description,
                TargetGroup.MENTAL_HEALTH,
                new Listing.Spot(60, 5, false),
                Set.of(),
                TODAY.plusYears(1));
    }

    public static Listing listing(
            String name,
            String description,
            TargetGroup group,
            Listing.Spot spot,
            Set<Facility> facilities,
            LocalDate approvedTo) {
        return new Listing(
                new UUID(0, ++number),
                new UUID(1, number),
                name,
                "Nordigard",
                Optional.of("4613"),
                "Bømlo",
                description,
                new Listing.Standing.Approved(approvedTo),
                Set.of(group),
                Set.of(TUESDAY, THURSDAY),
                List.of(
                        new Listing.Free(TUESDAY, LocalDate.of(2010, 1, 1), 2),
                        new Listing.Free(TUESDAY, TODAY.plusDays(10), 0),
                        new Listing.Free(TUESDAY, TODAY.plusDays(40), 3),
                        new Listing.Free(THURSDAY, LocalDate.of(2010, 1, 1), 1)),
                3,
                Optional.empty(),
                spot,
                Set.of(),
                Set.of(Activity.ANIMALS),
                facilities,
                Set.of(),
                Set.of(),
                Set.of(SpokenLanguage.NORWEGIAN),
                TODAY.minusDays(5),
                Optional.of(TODAY.minusDays(5)));
    }

    public static Question words(String typed) {
        return question(Folding.words(typed), Set.of(), Set.of(), TODAY, 0, Optional.empty(), Set.of());
    }

    public static Question question(
            List<String> words,
            Set<TargetGroup> groups,
            Set<HalfDayOfWeek> halfDays,
            LocalDate from,
            int people,
            Optional<Question.Near> near,
            Set<Facility> facilities) {
        return new Question(
                words,
                groups,
                halfDays,
                from,
                people,
                Set.of(),
                near,
                Set.of(),
                facilities,
                Set.of(),
                Set.of(),
                Question.Order.BEST);
    }
}
