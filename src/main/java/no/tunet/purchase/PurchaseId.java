package no.tunet.purchase;

import java.util.UUID;
import no.tunet.kernel.Ids;

/** The id of a purchase. */
public record PurchaseId(UUID value) {
    public static PurchaseId next() {
        return new PurchaseId(Ids.next());
    }

    public static PurchaseId of(String text) {
        return new PurchaseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
