package no.tunet.directory.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;

/**
 * What a buyer looks for. Every half-day, competence, activity, facility and language is wanted by itself; of the ways to travel one is enough.
 * An empty set asks for nothing.
 */
public record Wish(
        Optional<TargetGroup> group,
        Set<HalfDayOfWeek> halfDays,
        LocalDate from,
        int people,
        Optional<Reach> reach,
        Set<Competence> competences,
        Set<Activity> activities,
        Set<Facility> facilities,
        Set<Transport> transports,
        Set<SpokenLanguage> languages) {
    /** Where from, and how far at most along the road by estimate. */
    public record Reach(Origin origin, Optional<Integer> mostKm) {}

    public Wish {
        if (people < 1) {
            throw new IllegalArgumentException("a wish is for at least one person");
        }
    }

    public static Wish anything(LocalDate from) {
        return new Wish(
                Optional.empty(),
                Set.of(),
                from,
                1,
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }
}
