package no.tunet.documents;

import java.util.Optional;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;

/** A document to keep: whose it is, which other party may read it, what it is about; the file name carries no person's data. */
public record NewDocument(
        OrganisationId organisation,
        Optional<OrganisationId> alsoFor,
        ObjectRef about,
        String titleKey,
        String fileName,
        String mediaType,
        byte[] content) {}
