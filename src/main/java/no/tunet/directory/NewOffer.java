package no.tunet.directory;

import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Money;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;

/** What a farm writes about an offer; only the name is needed for a draft. Without a price the farm wants to be asked. */
public record NewOffer(
        String name,
        String description,
        Set<TargetGroup> groups,
        Set<HalfDayOfWeek> open,
        int places,
        Optional<Money> pricePerHalfDay,
        Optional<Place> place,
        Set<Competence> competences,
        Set<Activity> activities,
        Set<Facility> facilities,
        Set<Transport> transports,
        Set<SpokenLanguage> languages) {
    /** A point on the map in degrees. */
    public record Place(double latitude, double longitude) {}
}
