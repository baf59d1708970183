package no.tunet.directory.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;

/** What a farm writes about an offer; may be incomplete while it is a draft. Places are numbered from 1 on each open half-day. */
public record OfferContent(
        String name,
        String description,
        Set<TargetGroup> groups,
        SortedSet<HalfDayOfWeek> open,
        int places,
        Price price,
        Optional<Position> position,
        Set<Competence> competences,
        Set<Activity> activities,
        Set<Facility> facilities,
        Set<Transport> transports,
        Set<SpokenLanguage> languages) {
    public OfferContent {
        groups = copy(groups, TargetGroup.class);
        open = Collections.unmodifiableSortedSet(new TreeSet<>(open));
        competences = copy(competences, Competence.class);
        activities = copy(activities, Activity.class);
        facilities = copy(facilities, Facility.class);
        transports = copy(transports, Transport.class);
        languages = copy(languages, SpokenLanguage.class);
    }

    private static <E extends Enum<E>> Set<E> copy(Set<E> set, Class<E> type) {
        var copy = EnumSet.noneOf(type);
        copy.addAll(set);
        return Collections.unmodifiableSet(copy);
    }
}
