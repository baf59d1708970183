package no.tunet.evaluation.review;

import java.util.Optional;
import no.tunet.documents.Documents;
import no.tunet.documents.NewDocument;
import no.tunet.kernel.Language;
import no.tunet.party.OrganisationView;
import no.tunet.party.Organisations;
import no.tunet.ui.pdf.Pdf;
import org.springframework.stereotype.Component;

/** Prints a signed evaluation in the buyer's written form and keeps it for both parties, small counts withheld. */
@Component
class FileEvaluation {
    static final String TEMPLATE = "evaluation/pdf/evaluation";

    private final Pdf pdf;
    private final ShowEvaluation show;
    private final Documents documents;
    private final Organisations organisations;

    FileEvaluation(Pdf pdf, ShowEvaluation show, Documents documents, Organisations organisations) {
        this.pdf = pdf;
        this.show = show;
        this.documents = documents;
        this.organisations = organisations;
    }

    void signed(StoredEvaluation stored) {
        Language language = organisations
                .find(stored.buyer())
                .map(OrganisationView::writtenForm)
                .orElse(Language.NB);
        documents.store(new NewDocument(
                stored.buyer(),
                Optional.of(stored.farm()),
                stored.ref(),
                "evaluation.document",
                "evaluering-" + stored.evaluation().about().to() + ".pdf",
                "application/pdf",
                pdf.render(TEMPLATE, show.document(stored), language)));
    }
}
