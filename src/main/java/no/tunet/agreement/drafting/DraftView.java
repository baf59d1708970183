package no.tunet.agreement.drafting;

import java.util.List;
import java.util.Optional;
import no.tunet.agreement.AgreementFile;
import no.tunet.agreement.terms.SeatPlan;
import no.tunet.purchase.PurchaseView;
import no.tunet.ui.Option;

/** The form of a draft: for a new agreement the purchase it comes from, for an existing one the agreement itself. */
public record DraftView(
        PurchaseView purchase,
        Optional<AgreementFile> file,
        String farm,
        List<SeatPlan> plans,
        List<Option> colleagues,
        String source) {
    public String action() {
        return file.map(f -> f.path() + "/vilkar").orElse("/avtaler/ny?anskaffelse=" + purchase.id());
    }
}
