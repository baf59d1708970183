package no.tunet.approval.assessment;

import java.util.Optional;
import no.tunet.approval.domain.ApplicationStep;
import no.tunet.documents.Documents;
import no.tunet.documents.NewDocument;
import no.tunet.kernel.Acting;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.party.Organisations;
import no.tunet.ui.pdf.Pdf;
import org.springframework.stereotype.Component;

/** Writes the reasoned letter of a refusal in the farm's written form and keeps it for both. */
@Component
class WriteRefusal {
    private final Organisations organisations;
    private final Documents documents;
    private final Pdf pdf;

    WriteRefusal(Organisations organisations, Documents documents, Pdf pdf) {
        this.organisations = organisations;
        this.documents = documents;
        this.pdf = pdf;
    }

    void file(OrganisationId id, ApplicationStep.Refused refusal) {
        var farm = organisations.find(id).orElseThrow();
        var body = Acting.member();
        var letter = new RefusalLetter(
                body.organisationName(),
                farm.name(),
                refusal.on(),
                refusal.failed().stream().sorted().toList(),
                refusal.why());
        documents.store(new NewDocument(
                body.organisation(),
                Optional.of(id),
                new ObjectRef("approval", id.value()),
                "approval.document.refusal",
                "avslag.pdf",
                "application/pdf",
                pdf.render("approval/pdf/refusal", letter, farm.writtenForm())));
    }
}
