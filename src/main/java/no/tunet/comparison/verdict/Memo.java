package no.tunet.comparison.verdict;

import java.util.List;
import java.util.Optional;
import no.tunet.comparison.SheetStore;
import no.tunet.comparison.SheetView;
import no.tunet.comparison.StoredComparison;
import no.tunet.comparison.domain.Stage;
import no.tunet.documents.Documents;
import no.tunet.documents.NewDocument;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Language;
import no.tunet.kernel.PersonId;
import no.tunet.need.Needs;
import no.tunet.party.OrganisationView;
import no.tunet.party.Organisations;
import no.tunet.party.People;
import no.tunet.ui.NotFound;
import no.tunet.ui.pdf.Pdf;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The decision memo: the whole comparison on paper, in the municipality's written form and under its name of the day. */
@Component
class Memo {
    private final SheetStore sheets;
    private final Needs needs;
    private final Organisations organisations;
    private final People people;
    private final Documents documents;
    private final Pdf pdf;
    private final BusinessClock clock;

    Memo(
            SheetStore sheets,
            Needs needs,
            Organisations organisations,
            People people,
            Documents documents,
            Pdf pdf,
            BusinessClock clock) {
        this.sheets = sheets;
        this.needs = needs;
        this.organisations = organisations;
        this.people = people;
        this.documents = documents;
        this.pdf = pdf;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    byte[] print(StoredComparison stored) {
        var need = needs.find(stored.need()).orElseThrow(NotFound::new);
        var language = organisations
                .find(stored.organisation())
                .map(OrganisationView::writtenForm)
                .orElse(Language.NB);
        var view = new MemoView(
                new SheetView(stored, need, sheets.sheet(stored)),
                organisations.nameOn(stored.organisation(), clock.today()),
                proposal(stored),
                proposal(stored).map(proposal -> name(proposal.by())).orElse(""),
                stored.stage() instanceof Stage.Signed signed ? Optional.of(signed) : Optional.empty(),
                stored.stage() instanceof Stage.Signed signed ? name(signed.by()) : "");
        return pdf.render("comparison/pdf/memo", view, language);
    }

    /** Keeps the memo of a signed comparison as it was when it was signed. */
    void keep(StoredComparison signed) {
        documents.store(new NewDocument(
                signed.organisation(),
                Optional.empty(),
                signed.id().ref(),
                "comparison.memo.title",
                "beslutningsnotat-" + signed.edition() + ".pdf",
                "application/pdf",
                print(signed)));
    }

    private String name(PersonId person) {
        return Optional.ofNullable(people.names(List.of(person)).get(person)).orElse("");
    }

    private static Optional<Stage.Proposal> proposal(StoredComparison stored) {
        return switch (stored.stage()) {
            case Stage.Open o -> Optional.empty();
            case Stage.Proposed p -> Optional.of(p.proposal());
            case Stage.Signed s -> Optional.of(s.proposal());
        };
    }
}
