package no.tunet.directory;

import java.util.UUID;
import no.tunet.directory.domain.Inquiry;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.PersonId;

record InquiryRow(
        InquiryId id,
        UUID need,
        OrganisationId buyer,
        OrganisationId farm,
        OfferId offer,
        PersonId sentBy,
        Inquiry inquiry,
        int version) {}
