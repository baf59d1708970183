package no.tunet.agreement;

import java.util.Optional;
import no.tunet.agreement.domain.Terms;
import no.tunet.agreement.domain.TermsText;
import no.tunet.approval.Approvals;
import no.tunet.documents.Documents;
import no.tunet.documents.NewDocument;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Language;
import no.tunet.party.OrganisationView;
import no.tunet.party.Organisations;
import no.tunet.ui.pdf.Pdf;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prints an agreement as a letter, and files the signed one for both parties. */
@Component
public class FileAgreement {
    private final Organisations organisations;
    private final Documents documents;
    private final Pdf pdf;
    private final BusinessClock clock;
    private final Approvals approvals;

    FileAgreement(Organisations organisations, Documents documents, Pdf pdf, BusinessClock clock, Approvals approvals) {
        this.approvals = approvals;
        this.organisations = organisations;
        this.documents = documents;
        this.pdf = pdf;
        this.clock = clock;
    }

    /** The agreement as it stands, in a language. */
    @Transactional(readOnly = true)
    public byte[] print(AgreementFile file, Language language) {
        return pdf.render("agreement/pdf/agreement", letter(file), language);
    }

    void file(AgreementFile file) {
        Language form = organisations
                .find(file.buyer())
                .map(OrganisationView::writtenForm)
                .orElse(Language.NB);
        documents.store(new NewDocument(
                file.buyer(),
                Optional.of(file.farm()),
                file.ref(),
                "agreement.document",
                "avtale.pdf",
                "application/pdf",
                print(file, form)));
    }

    private AgreementLetter letter(AgreementFile file) {
        OrganisationView buyer = organisations.find(file.buyer()).orElseThrow();
        OrganisationView farm = organisations.find(file.farm()).orElseThrow();
        Terms terms =
                file.signedOn().isPresent() ? file.latest() : file.original().terms();
        return new AgreementLetter(
                file,
                buyer,
                farm,
                terms,
                TermsText.lines(terms),
                file.consents(file.original()),
                approvals.told(file.farm()),
                clock.today());
    }
}
