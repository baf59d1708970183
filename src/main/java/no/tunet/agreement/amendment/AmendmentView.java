package no.tunet.agreement.amendment;

import java.time.LocalDate;
import java.util.List;
import no.tunet.agreement.AgreementFile;
import no.tunet.agreement.terms.SeatPlan;

/** The form that proposes other terms: the agreement, its places, and the day an extension should be settled. */
public record AmendmentView(AgreementFile file, List<SeatPlan> plans, LocalDate settleBy) {}
