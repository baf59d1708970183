package no.tunet.settlement.month;

import java.util.Set;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.settlement.BasisId;
import no.tunet.settlement.domain.Answering;
import no.tunet.settlement.domain.Basis;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The buyer answers a basis: agrees lines, disputes one, or leaves disputed lines to the next month. */
@Component
public class AnswerBasis {
    private final ChangeBasis change;
    private final BasisStore bases;
    private final BusinessClock clock;

    AnswerBasis(ChangeBasis change, BasisStore bases, BusinessClock clock) {
        this.change = change;
        this.bases = bases;
        this.clock = clock;
    }

    @Transactional
    public Decision<Basis> agree(BasisId id, int version, Set<Integer> numbers) {
        var today = clock.today();
        return change(
                id,
                version,
                b -> Answering.agree(b.basis(), numbers, Acting.member().person(), bases.terms(today), today));
    }

    @Transactional
    public Decision<Basis> agreeAll(BasisId id, int version) {
        var today = clock.today();
        return change(
                id, version, b -> Answering.agreeAll(b.basis(), Acting.member().person(), bases.terms(today), today));
    }

    @Transactional
    public Decision<Basis> dispute(BasisId id, int version, int number, String reason) {
        var today = clock.today();
        return change(
                id,
                version,
                b -> Answering.dispute(
                        b.basis(), number, reason, Acting.member().person(), today));
    }

    @Transactional
    public Decision<Basis> leaveOutDisputed(BasisId id, int version) {
        var today = clock.today();
        return change(
                id,
                version,
                b -> Answering.leaveOutDisputed(b.basis(), Acting.member().person(), bases.terms(today), today));
    }

    private Decision<Basis> change(BasisId id, int version, ChangeBasis.Rule rule) {
        return change.by(Acting.member().organisation(), StoredBasis::buyer, id, version, rule);
    }
}
