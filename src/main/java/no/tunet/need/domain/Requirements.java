package no.tunet.need.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.Transport;

/** What matters in a service; all of it may be left open. The distance is in whole kilometres from {@code area}, which is never an address. */
public record Requirements(
        Set<Competence> competences,
        Set<Activity> activities,
        Set<Facility> facilities,
        Set<Transport> transports,
        Set<SpokenLanguage> languages,
        String more,
        String area,
        OptionalInt withinKm,
        Optional<LocalDate> wantedFrom) {
    public static final Requirements NONE = new Requirements(
            Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), "", "", OptionalInt.empty(), Optional.empty());

    public Requirements {
        competences = Set.copyOf(competences);
        activities = Set.copyOf(activities);
        facilities = Set.copyOf(facilities);
        transports = Set.copyOf(transports);
        languages = Set.copyOf(languages);
    }
}
