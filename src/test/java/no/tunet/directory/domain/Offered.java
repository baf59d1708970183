package no.tunet.directory.domain;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.HalfDay;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;

/** A complete fictional offer for tests, and half-days by short names. */
final class Offered {
    static final HalfDayOfWeek TUESDAY = new HalfDayOfWeek(DayOfWeek.TUESDAY, HalfDay.MORNING);
    static final HalfDayOfWeek TUESDAY_LATE = new HalfDayOfWeek(DayOfWeek.TUESDAY, HalfDay.AFTERNOON);
    static final HalfDayOfWeek THURSDAY = new HalfDayOfWeek(DayOfWeek.THURSDAY, HalfDay.MORNING);

    private Offered() {}

    static OfferContent complete() {
        return content("Dag i fjøset", "Vi steller dyr og lager mat.", Set.of(TargetGroup.MENTAL_HEALTH), 3);
    }

    static OfferContent content(String name, String description, Set<TargetGroup> groups, int places) {
        return new OfferContent(
                name,
                description,
                groups,
                halfDays(TUESDAY, THURSDAY),
                places,
                new Price.OnRequest(),
                Optional.of(new Position(59.8, 5.2)),
                Set.of(Competence.MENTAL_HEALTH),
                Set.of(Activity.ANIMALS),
                Set.of(Facility.STEP_FREE_ACCESS),
                Set.of(Transport.FARM_DRIVES),
                Set.of(SpokenLanguage.NORWEGIAN));
    }

    static SortedSet<HalfDayOfWeek> halfDays(HalfDayOfWeek... halfDays) {
        return new TreeSet<>(Set.of(halfDays));
    }
}
