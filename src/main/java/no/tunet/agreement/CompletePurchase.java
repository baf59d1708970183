package no.tunet.agreement;

import no.tunet.purchase.Purchases;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the purchase that its agreement is signed, whichever party signed last. */
@Component
class CompletePurchase {
    private final AgreementStore store;
    private final Purchases purchases;

    CompletePurchase(AgreementStore store, Purchases purchases) {
        this.store = store;
        this.purchases = purchases;
    }

    @ApplicationModuleListener
    void on(AgreementSigned event) {
        store.find(event.agreement()).ifPresent(file -> purchases.complete(file.purchase(), event.on()));
    }
}
