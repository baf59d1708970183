package no.tunet.directory;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.kernel.OrganisationId;

/** Everything a farm has written about an offer, where it stands since when, and the version to change it from. */
public record OfferSheet(
        OfferId id,
        OrganisationId farm,
        OfferStatus status,
        LocalDate since,
        Optional<String> closedReason,
        NewOffer content,
        OfferDetails details,
        int version) {}
