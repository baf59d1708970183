package no.tunet.purchase.domain;

import java.util.List;
import java.util.UUID;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;

/** Which farm is to deliver, by which of its offers, at what value without VAT, and why (FOA § 10-5 (2)). */
public record Award(OrganisationId farm, List<UUID> offers, Money value, String reasons) {
    public Award {
        offers = List.copyOf(offers);
    }
}
