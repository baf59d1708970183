package no.tunet.settlement.month;

import java.util.Optional;
import java.util.function.Function;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import no.tunet.settlement.BasisId;
import no.tunet.settlement.domain.Basis;
import org.springframework.stereotype.Component;

/** Moves a stored basis by a rule, for the party whose turn it is, and tells both what happened. Part of the caller's transaction. */
@Component
class ChangeBasis {
    private final BasisStore bases;
    private final TellParties tell;

    ChangeBasis(BasisStore bases, TellParties tell) {
        this.bases = bases;
        this.tell = tell;
    }

    /** What a rule makes of a basis. */
    @FunctionalInterface
    interface Rule {
        Decision<? extends Basis> apply(StoredBasis stored);
    }

    Decision<Basis> by(
            OrganisationId who, Function<StoredBasis, OrganisationId> party, BasisId id, int version, Rule rule) {
        Optional<StoredBasis> found = bases.find(id).filter(b -> party.apply(b).equals(who));
        if (found.isEmpty()) {
            return Decision.refused(Reason.of("settlement.refused.unknownBasis"));
        }
        var before = found.get();
        if (before.version() != version) {
            return Decision.refused(Reason.of("settlement.refused.stale"));
        }
        return switch (rule.apply(before)) {
            case Decision.Refused<? extends Basis>(var reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<? extends Basis>(var next) -> saved(before, next);
        };
    }

    private Decision<Basis> saved(StoredBasis before, Basis next) {
        if (!bases.save(before, next)) {
            return Decision.refused(Reason.of("settlement.refused.stale"));
        }
        tell.moved(before, before.with(next));
        return Decision.accepted(next);
    }
}
