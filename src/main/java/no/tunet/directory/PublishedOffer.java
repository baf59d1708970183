package no.tunet.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.Activity;
import no.tunet.kernel.Competence;
import no.tunet.kernel.Facility;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.SpokenLanguage;
import no.tunet.kernel.TargetGroup;
import no.tunet.kernel.Transport;

/**
 * An offer as the whole world may know it: published, by a farm that is approved today until the day given, or, without such a day, by one that is in
 * process and has chosen to be shown. The position is only near when the farm does not tell where it lies.
 */
public record PublishedOffer(
        OfferId id,
        String name,
        String description,
        OrganisationId farm,
        String farmName,
        Optional<String> municipalityCode,
        String municipalityName,
        Set<TargetGroup> groups,
        Set<HalfDayOfWeek> open,
        int places,
        Optional<Money> pricePerHalfDay,
        double latitude,
        double longitude,
        Set<Competence> competences,
        Set<Activity> activities,
        Set<Facility> facilities,
        Set<Transport> transports,
        Set<SpokenLanguage> languages,
        LocalDate publishedOn,
        Optional<LocalDate> approvedTo,
        boolean exactPosition,
        OfferDetails details,
        Optional<Checked> checked,
        List<PictureView> pictures,
        Instant changedAt) {}
