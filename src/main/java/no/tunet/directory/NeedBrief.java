package no.tunet.directory;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;

/** What the directory has to know of an approved need to search and ask farms for it; farms never see more than the group, half-days and "fewer than five". */
public record NeedBrief(
        UUID need,
        OrganisationId buyer,
        TargetGroup group,
        int people,
        int halfDaysPerWeek,
        Set<Competence> competences,
        Set<Activity> activities,
        Set<Facility> facilities,
        Set<Transport> transports,
        Set<SpokenLanguage> languages,
        Optional<Integer> withinKm,
        Optional<LocalDate> wantedFrom) {}
