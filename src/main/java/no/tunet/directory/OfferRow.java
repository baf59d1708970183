package no.tunet.directory;

import java.time.LocalDate;
import no.tunet.directory.domain.OfferContent;
import no.tunet.directory.domain.OfferState;
import no.tunet.kernel.OrganisationId;

record OfferRow(
        OfferId id,
        OrganisationId farm,
        OfferState state,
        OfferContent content,
        OfferDetails details,
        int version,
        LocalDate changedOn) {}
