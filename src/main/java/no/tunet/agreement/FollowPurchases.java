package no.tunet.agreement;

import no.tunet.agreement.domain.AgreementState;
import no.tunet.purchase.AwardWithdrawn;
import no.tunet.purchase.Purchases;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps an agreement and its purchase in step, whichever party signed last and whatever the buyer takes back. */
@Component
class FollowPurchases {
    private final AgreementStore store;
    private final AgreementDesk desk;
    private final Purchases purchases;

    FollowPurchases(AgreementStore store, AgreementDesk desk, Purchases purchases) {
        this.store = store;
        this.desk = desk;
        this.purchases = purchases;
    }

    /** The purchase is complete when its agreement is signed. */
    @ApplicationModuleListener
    void on(AgreementSigned event) {
        store.find(event.agreement()).ifPresent(file -> purchases.complete(file.purchase(), event.on()));
    }

    /** An agreement that waits for consent loses its ground with the decision, and gives its places back. */
    @ApplicationModuleListener
    void on(AwardWithdrawn event) {
        store.ofPurchase(event.purchase())
                .filter(file -> file.state() instanceof AgreementState.InReview)
                .ifPresent(file -> desk.withdraw(file.id()));
    }
}
