package no.tunet.directory;

import java.util.Optional;
import java.util.Set;
import no.tunet.kernel.HalfDayOfWeek;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.TargetGroup;

/** An offer as other modules see it. Without a price the farm wants to be asked; a draft may lack a position (then 0, 0). */
public record OfferView(
        OfferId id,
        OrganisationId farm,
        String farmName,
        String name,
        OfferStatus status,
        Set<TargetGroup> groups,
        Set<HalfDayOfWeek> open,
        int places,
        Optional<Money> pricePerHalfDay,
        double latitude,
        double longitude,
        String municipalityCode) {}
