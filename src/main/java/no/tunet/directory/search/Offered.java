package no.tunet.directory.search;

import java.text.CollationKey;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import no.tunet.directory.OfferId;
import no.tunet.directory.domain.Candidate;
import no.tunet.directory.domain.Position;
import no.tunet.directory.domain.Wish;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;

/**
 * A published offer as the search keeps it in memory; {@code order} is where the name stands in the alphabet.
 */
record Offered(
        OfferId offer,
        String name,
        CollationKey order,
        OrganisationId farm,
        String farmName,
        Optional<String> municipalityCode,
        String municipality,
        Optional<Money> price,
        Position position,
        Optional<Period> approved,
        FreePlaces places,
        Candidate wares) {

    boolean isApprovedOn(LocalDate day) {
        return approved.isPresent() && approved.get().contains(day);
    }

    /** Everything the rule {@code Match.of} would list as lacking, counted; a test holds the two together. */
    int lacks(Wish wish, Optional<Integer> km) {
        return groupLacks(wish)
                + halfDaysLacking(wish)
                + (tooFar(wish, km) ? 1 : 0)
                + missing(wish.competences(), wares.competences())
                + missing(wish.activities(), wares.activities())
                + missing(wish.facilities(), wares.facilities())
                + missing(wish.languages(), wares.languages())
                + (!wish.transports().isEmpty() && Collections.disjoint(wish.transports(), wares.transports()) ? 1 : 0);
    }

    /** The offer as a wish is held against it. */
    Candidate candidate(LocalDate from, Optional<Integer> km) {
        return new Candidate(
                wares.groups(),
                places.on(from),
                km,
                wares.competences(),
                wares.activities(),
                wares.facilities(),
                wares.transports(),
                wares.languages());
    }

    private int groupLacks(Wish wish) {
        return wish.group().isPresent() && !wares.groups().contains(wish.group().get()) ? 1 : 0;
    }

    private int halfDaysLacking(Wish wish) {
        int day = FreePlaces.dayNumber(wish.from());
        if (wish.halfDays().isEmpty()) {
            return places.hasSomewhere(wish.people(), day) ? 0 : 1;
        }
        int lacking = 0;
        for (HalfDayOfWeek at : wish.halfDays()) {
            if (!places.has(wish.people(), at, day)) {
                lacking++;
            }
        }
        return lacking;
    }

    private static boolean tooFar(Wish wish, Optional<Integer> km) {
        return km.isPresent() && wish.reach().flatMap(Wish.Reach::mostKm).orElse(Integer.MAX_VALUE) < km.get();
    }

    private static int missing(Set<? extends Enum<?>> wanted, Set<? extends Enum<?>> there) {
        int missing = 0;
        for (Enum<?> one : wanted) {
            if (!there.contains(one)) {
                missing++;
            }
        }
        return missing;
    }
}
