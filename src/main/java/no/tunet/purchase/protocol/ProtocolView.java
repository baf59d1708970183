package no.tunet.purchase.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.directory.DialogueEntry;
import no.tunet.party.OrganisationView;
import no.tunet.purchase.PurchaseFile;
import no.tunet.purchase.domain.Award;
import no.tunet.purchase.domain.ChosenRoute;
import no.tunet.purchase.domain.PurchaseState;

/** The protocol of a purchase: what the purchase itself answers, and the buyer's own words. */
public record ProtocolView(
        PurchaseFile file,
        OrganisationView buyer,
        String buyerName,
        ProtocolText text,
        Optional<ChosenRoute> route,
        Optional<Award> award,
        Optional<String> farm,
        List<DialogueEntry> dialogue,
        LocalDate printedOn) {

    public Optional<String> cancelReason() {
        return file.state() instanceof PurchaseState.Cancelled cancelled
                ? Optional.of(cancelled.reason())
                : Optional.empty();
    }
}
