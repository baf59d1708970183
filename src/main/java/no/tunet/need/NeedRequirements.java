package no.tunet.need;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.Transport;

/** What matters in a service, as other modules see it; empty means that nothing was asked for. The distance is in whole kilometres. */
public record NeedRequirements(
        Set<Competence> competences,
        Set<Activity> activities,
        Set<Facility> facilities,
        Set<Transport> transports,
        Set<SpokenLanguage> languages,
        String more,
        String area,
        OptionalInt withinKm,
        Optional<LocalDate> wantedFrom) {}
