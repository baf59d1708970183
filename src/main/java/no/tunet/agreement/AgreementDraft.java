package no.tunet.agreement;

import java.util.Optional;
import no.tunet.agreement.domain.Terms;
import no.tunet.kernel.PersonId;
import no.tunet.purchase.PurchaseId;

/** What a draft is written from: the decided purchase, a title without names of people, the terms, owner and deputy. */
public record AgreementDraft(
        PurchaseId purchase, String title, Terms terms, PersonId owner, Optional<PersonId> deputy) {}
