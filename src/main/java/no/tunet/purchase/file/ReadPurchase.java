package no.tunet.purchase.file;

import java.util.Optional;
import no.tunet.access.DataKind;
import no.tunet.access.Matrix;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.audit.History;
import no.tunet.documents.Documents;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Role;
import no.tunet.party.Organisations;
import no.tunet.purchase.PurchaseDesk;
import no.tunet.purchase.PurchaseFile;
import no.tunet.purchase.PurchaseId;
import no.tunet.tasks.Responsibilities;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads all that a purchase's page shows, in one transaction. */
@Component
public class ReadPurchase {
    private final PurchaseDesk desk;
    private final Responsibilities responsibilities;
    private final Organisations organisations;
    private final Documents documents;
    private final History history;
    private final BusinessClock clock;

    ReadPurchase(
            PurchaseDesk desk,
            Responsibilities responsibilities,
            Organisations organisations,
            Documents documents,
            History history,
            BusinessClock clock) {
        this.desk = desk;
        this.responsibilities = responsibilities;
        this.organisations = organisations;
        this.documents = documents;
        this.history = history;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<PurchaseOverview> find(PurchaseId id) {
        return desk.find(id).map(this::overview);
    }

    private PurchaseOverview overview(PurchaseFile file) {
        Role role = Acting.member().role();
        return new PurchaseOverview(
                file,
                responsibilities.of(file.ref()),
                PurchaseOverview.awardOf(file.state()).map(award -> organisations.nameOn(award.farm(), clock.today())),
                documents.about(file.ref()),
                history.of(file.ref()),
                Matrix.allows(role, DataKind.K4_PROCUREMENT, Right.UPDATE, Scope.FULL),
                Matrix.allows(role, DataKind.K4_PROCUREMENT, Right.APPROVE, Scope.FULL));
    }
}
