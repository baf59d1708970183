package no.tunet.settlement.month;

import java.util.Optional;
import no.tunet.agreement.AgreementView;
import no.tunet.settlement.BasisId;
import no.tunet.settlement.domain.Basis;

/** A month as it would be sent now, and the basis that already stands for it, when there is one. */
record DraftMonth(AgreementView agreement, Basis.Draft draft, Optional<BasisId> standing) {}
