package no.tunet.agreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.tunet.agreement.domain.Terms;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.UnitId;
import no.tunet.purchase.PurchaseId;

/** A draft to write: from which purchase, with which farm, and the terms to start from. */
record NewAgreement(
        AgreementId id,
        PurchaseId purchase,
        Optional<UnitId> unit,
        OrganisationId farm,
        String title,
        Optional<UUID> need,
        LocalDate signableFrom,
        Terms terms) {}
