package no.tunet.settlement.month;

import java.time.YearMonth;
import java.util.Optional;
import no.tunet.agreement.AgreementId;
import no.tunet.kernel.Money;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.UnitId;
import no.tunet.settlement.BasisId;
import no.tunet.settlement.domain.Basis;

/** A basis as it is kept: whose it is, under which agreement, its state, and what the month before came to. The version guards against lost races. */
public record StoredBasis(
        BasisId id,
        AgreementId agreement,
        String title,
        OrganisationId buyer,
        Optional<UnitId> buyerUnit,
        OrganisationId farm,
        Basis basis,
        int version,
        Optional<Money> monthBefore) {
    static final String KIND = "basis";

    YearMonth month() {
        return basis.month();
    }

    ObjectRef ref() {
        return new ObjectRef(KIND, id.value());
    }

    String path() {
        return "/maned/" + id;
    }

    StoredBasis with(Basis next) {
        return new StoredBasis(id, agreement, title, buyer, buyerUnit, farm, next, version, monthBefore);
    }
}
