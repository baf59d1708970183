package no.tunet.purchase.list;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.Money;
import no.tunet.purchase.PurchaseStatus;
import no.tunet.purchase.domain.Route;

/** One purchase in the list. */
public record PurchaseRow(
        UUID id,
        String title,
        Optional<String> unit,
        PurchaseStatus status,
        LocalDate since,
        Optional<Route> route,
        Optional<Money> value,
        Optional<String> farm,
        Optional<String> owner) {
    public String path() {
        return "/anskaffelser/" + id;
    }
}
