package no.tunet.settlement.month;

import java.util.Optional;
import no.tunet.documents.Documents;
import no.tunet.documents.NewDocument;
import no.tunet.kernel.Language;
import no.tunet.party.OrganisationView;
import no.tunet.party.Organisations;
import no.tunet.settlement.domain.Basis;
import no.tunet.ui.pdf.Pdf;
import org.springframework.stereotype.Component;

/** Prints an agreed basis in the buyer's written form and keeps it for both parties. No person's data, only references. */
@Component
class FileDocument {
    private final Pdf pdf;
    private final ShowBasis show;
    private final Documents documents;
    private final Organisations organisations;

    FileDocument(Pdf pdf, ShowBasis show, Documents documents, Organisations organisations) {
        this.pdf = pdf;
        this.show = show;
        this.documents = documents;
        this.organisations = organisations;
    }

    void agreed(StoredBasis basis, Basis.Agreed agreed) {
        Language language = organisations
                .find(basis.buyer())
                .map(OrganisationView::writtenForm)
                .orElse(Language.NB);
        documents.store(new NewDocument(
                basis.buyer(),
                Optional.of(basis.farm()),
                basis.ref(),
                "settlement.document",
                fileName(basis),
                "application/pdf",
                print(basis, language)));
    }

    byte[] print(StoredBasis basis, Language language) {
        return pdf.render("settlement/pdf/basis", show.document(basis), language);
    }

    static String fileName(StoredBasis basis) {
        return "grunnlag-" + basis.month() + ".pdf";
    }
}
