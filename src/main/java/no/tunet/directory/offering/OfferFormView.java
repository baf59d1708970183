package no.tunet.directory.offering;

import java.util.Optional;
import no.tunet.directory.OfferId;
import no.tunet.directory.OfferStatus;

/** The form of an offer: a new one, or the one that is changed. */
public record OfferFormView(Optional<OfferId> id, OfferStatus status) {
    static OfferFormView empty() {
        return new OfferFormView(Optional.empty(), OfferStatus.DRAFT);
    }

    public String action() {
        return id.map(offer -> "/tilbud/" + offer + "/endring").orElse("/tilbud/ny");
    }

    public String back() {
        return id.map(offer -> "/tilbud/" + offer).orElse("/tilbud");
    }
}
