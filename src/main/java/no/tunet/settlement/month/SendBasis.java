package no.tunet.settlement.month;

import java.time.YearMonth;
import java.util.Optional;
import no.tunet.agreement.AgreementId;
import no.tunet.agreement.AgreementView;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.settlement.BasisId;
import no.tunet.settlement.domain.Basis;
import no.tunet.settlement.domain.Sending;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The farm sends a month to the buyer, takes it back, or sends it again from corrected days. */
@Component
public class SendBasis {
    private final ReckonMonth reckon;
    private final BasisStore bases;
    private final ChangeBasis change;
    private final TellParties tell;
    private final BusinessClock clock;

    SendBasis(ReckonMonth reckon, BasisStore bases, ChangeBasis change, TellParties tell, BusinessClock clock) {
        this.reckon = reckon;
        this.bases = bases;
        this.change = change;
        this.tell = tell;
        this.clock = clock;
    }

    /** Refused for a stranger's agreement as for one that does not exist. */
    @Transactional
    public Decision<BasisId> send(AgreementId agreement, YearMonth month) {
        var member = Acting.member();
        var draft = reckon.of(agreement, month).filter(d -> d.agreement().farm().equals(member.organisation()));
        if (draft.isEmpty()) {
            return Decision.refused(Reason.of("settlement.refused.unknownAgreement"));
        }
        var standing = draft.get().standing().flatMap(bases::find).map(StoredBasis::basis);
        var today = clock.today();
        return switch (Sending.send(draft.get().draft(), standing, member.person(), bases.terms(today), today)) {
            case Decision.Refused<Basis.Sent>(var reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<Basis.Sent>(var sent) ->
                Decision.accepted(keep(draft.get().agreement(), sent));
        };
    }

    private BasisId keep(AgreementView agreement, Basis.Sent sent) {
        var stored = new StoredBasis(
                BasisId.next(),
                agreement.id(),
                agreement.title(),
                agreement.buyer(),
                agreement.buyerUnit(),
                agreement.farm(),
                sent,
                0,
                Optional.empty());
        bases.add(stored, sent);
        tell.sent(stored, sent);
        return stored.id();
    }

    @Transactional
    public Decision<Basis> recall(BasisId id, int version) {
        var today = clock.today();
        return change(
                id,
                version,
                stored -> Sending.recall(stored.basis(), Acting.member().person(), today));
    }

    @Transactional
    public Decision<Basis> sendAgain(BasisId id, int version) {
        var today = clock.today();
        return change(
                id,
                version,
                stored -> reckon.of(stored.agreement(), stored.month())
                        .map(draft -> Sending.sendAgain(
                                stored.basis(), draft.draft(), Acting.member().person(), bases.terms(today), today))
                        .orElseGet(() -> Decision.refused(Reason.of("settlement.refused.unknownAgreement"))));
    }

    @Transactional
    public Decision<Basis> explain(BasisId id, int version, int number, String explanation) {
        var today = clock.today();
        return change(id, version, stored -> Sending.explain(stored.basis(), number, explanation, today));
    }

    private Decision<Basis> change(BasisId id, int version, ChangeBasis.Rule rule) {
        return change.by(Acting.member().organisation(), StoredBasis::farm, id, version, rule);
    }
}
