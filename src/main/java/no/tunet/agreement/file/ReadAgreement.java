package no.tunet.agreement.file;

import java.util.Optional;
import no.tunet.access.DataKind;
import no.tunet.access.Matrix;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.agreement.AgreementDesk;
import no.tunet.agreement.AgreementFile;
import no.tunet.agreement.AgreementId;
import no.tunet.agreement.AmendAgreement;
import no.tunet.agreement.domain.Party;
import no.tunet.agreement.domain.Terms;
import no.tunet.agreement.domain.Timeline;
import no.tunet.audit.History;
import no.tunet.documents.Documents;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.tasks.Responsibilities;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads all that an agreement's page shows, in one transaction. */
@Component
public class ReadAgreement {
    private final AgreementDesk desk;
    private final Responsibilities responsibilities;
    private final Documents documents;
    private final History history;
    private final BusinessClock clock;

    ReadAgreement(
            AgreementDesk desk,
            Responsibilities responsibilities,
            Documents documents,
            History history,
            BusinessClock clock) {
        this.desk = desk;
        this.responsibilities = responsibilities;
        this.documents = documents;
        this.history = history;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<AgreementOverview> find(AgreementId id) {
        return desk.find(id).flatMap(this::overview);
    }

    private Optional<AgreementOverview> overview(AgreementFile file) {
        var member = Acting.member();
        Terms terms = file.signedOn().isPresent()
                ? file.inForce(clock.today())
                : file.original().terms();
        Optional<Party> side = file.sideOf(member.organisation());
        return side.map(party -> new AgreementOverview(
                file,
                terms,
                Timeline.of(file.latest().general(), clock.today()),
                party == Party.BUYER ? responsibilities.of(file.ref()) : Optional.empty(),
                documents.about(file.ref()),
                history.of(file.ref()),
                party,
                party == Party.BUYER && Matrix.allows(member.role(), DataKind.K4_PROCUREMENT, Right.UPDATE, Scope.FULL),
                AmendAgreement.mayPropose(party, member.role()),
                party.maySign(member.role())));
    }
}
