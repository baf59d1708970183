package no.tunet.directory.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;

/** A published offer as a wish is held against it: free seats per open half-day from the wished day, and the estimated road there. */
public record Candidate(
        Set<TargetGroup> groups,
        Map<HalfDayOfWeek, Integer> free,
        Optional<Integer> km,
        Set<Competence> competences,
        Set<Activity> activities,
        Set<Facility> facilities,
        Set<Transport> transports,
        Set<SpokenLanguage> languages) {}
