package no.tunet.purchase.protocol;

import java.util.List;
import java.util.Optional;
import no.tunet.audit.History;
import no.tunet.directory.MarketDialogue;
import no.tunet.documents.Documents;
import no.tunet.documents.NewDocument;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Language;
import no.tunet.kernel.Reason;
import no.tunet.party.OrganisationView;
import no.tunet.party.Organisations;
import no.tunet.purchase.PurchaseDesk;
import no.tunet.purchase.PurchaseFile;
import no.tunet.purchase.PurchaseId;
import no.tunet.purchase.domain.Award;
import no.tunet.purchase.domain.ChosenRoute;
import no.tunet.purchase.domain.PurchaseState;
import no.tunet.ui.pdf.Pdf;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the words of the protocol, prints it, and files it among the documents of the purchase. */
@Component
public class WriteProtocol {
    private final PurchaseDesk desk;
    private final ProtocolStore store;
    private final Organisations organisations;
    private final Documents documents;
    private final MarketDialogue dialogue;
    private final History history;
    private final Pdf pdf;
    private final BusinessClock clock;

    WriteProtocol(
            PurchaseDesk desk,
            ProtocolStore store,
            Organisations organisations,
            Documents documents,
            MarketDialogue dialogue,
            History history,
            Pdf pdf,
            BusinessClock clock) {
        this.desk = desk;
        this.store = store;
        this.organisations = organisations;
        this.documents = documents;
        this.dialogue = dialogue;
        this.history = history;
        this.pdf = pdf;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<ProtocolView> find(PurchaseId id) {
        return desk.find(id).map(this::view);
    }

    /** False when somebody else has written meanwhile. */
    @Transactional
    public boolean save(PurchaseFile file, ProtocolText text) {
        return store.save(file, text, clock.today());
    }

    @Transactional(readOnly = true)
    public Optional<byte[]> print(PurchaseId id, Language language) {
        return find(id).map(view -> pdf.render("purchase/pdf/protocol", view, language));
    }

    /** Files the protocol as it reads now, in the buyer's written form. */
    @Transactional
    public void file(PurchaseFile file) {
        ProtocolView view = view(file);
        documents.store(new NewDocument(
                file.buyer(),
                Optional.empty(),
                file.ref(),
                "purchase.protocol.title",
                "protokoll.pdf",
                "application/pdf",
                pdf.render("purchase/pdf/protocol", view, view.buyer().writtenForm())));
        history.record(file.ref(), file.buyer(), Reason.of("purchase.history.protocol"));
    }

    private ProtocolView view(PurchaseFile file) {
        OrganisationView buyer = organisations.find(file.buyer()).orElseThrow();
        Optional<Award> award = award(file.state());
        return new ProtocolView(
                file,
                buyer,
                organisations.nameOn(file.buyer(), file.begunOn()),
                store.find(file.id()).orElseGet(ProtocolText::empty),
                route(file.state()),
                award,
                award.map(a -> organisations.nameOn(a.farm(), clock.today())),
                file.need().map(dialogue::about).orElse(List.of()),
                clock.today());
    }

    private static Optional<ChosenRoute> route(PurchaseState state) {
        return switch (state) {
            case PurchaseState.Draft s -> Optional.empty();
            case PurchaseState.RouteChosen s -> Optional.of(s.route());
            case PurchaseState.AwardProposed s -> Optional.of(s.route());
            case PurchaseState.Decided s -> Optional.of(s.route());
            case PurchaseState.Completed s -> Optional.of(s.route());
            case PurchaseState.Cancelled s -> s.route();
        };
    }

    private static Optional<Award> award(PurchaseState state) {
        return switch (state) {
            case PurchaseState.Draft s -> Optional.empty();
            case PurchaseState.RouteChosen s -> Optional.empty();
            case PurchaseState.AwardProposed s -> Optional.empty();
            case PurchaseState.Decided s -> Optional.of(s.award());
            case PurchaseState.Completed s -> Optional.of(s.award());
            case PurchaseState.Cancelled s -> Optional.empty();
        };
    }
}
