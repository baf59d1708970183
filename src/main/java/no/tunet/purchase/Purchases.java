package no.tunet.purchase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Decision;
import no.tunet.kernel.OrganisationId;
import no.tunet.purchase.domain.Award;
import no.tunet.purchase.domain.ChosenRoute;
import no.tunet.purchase.domain.PurchaseCommand;
import no.tunet.purchase.domain.PurchaseState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask of purchases: what was bought by which route, what is awarded, and that an agreement was signed. */
@Component
public class Purchases {
    private static final int MOST = 200;

    private final PurchaseStore store;
    private final PurchaseDesk desk;

    Purchases(PurchaseStore store, PurchaseDesk desk) {
        this.store = store;
        this.desk = desk;
    }

    @Transactional(readOnly = true)
    public Optional<PurchaseView> find(PurchaseId id) {
        return store.find(id).map(Purchases::view);
    }

    /** Every purchase whose award is decided, those that have become agreements too, newest first, at most two hundred. */
    @Transactional(readOnly = true)
    public List<PurchaseView> awarded(OrganisationId buyer) {
        return store.awarded(buyer, MOST).stream().map(Purchases::view).toList();
    }

    /** The agreement was signed; a purchase that is signed already stays as it is. */
    @Transactional
    public Decision<PurchaseView> complete(PurchaseId id, LocalDate signedOn) {
        PurchaseFile file = store.find(id).orElseThrow();
        if (file.state() instanceof PurchaseState.Completed) {
            return Decision.accepted(view(file));
        }
        return switch (desk.decide(id, new PurchaseCommand.Complete(signedOn))) {
            case Decision.Refused<PurchaseFile>(var reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<PurchaseFile>(PurchaseFile after) -> Decision.accepted(view(after));
        };
    }

    static PurchaseView view(PurchaseFile file) {
        Optional<ChosenRoute> route = switch (file.state()) {
            case PurchaseState.Draft s -> Optional.empty();
            case PurchaseState.RouteChosen s -> Optional.of(s.route());
            case PurchaseState.AwardProposed s -> Optional.of(s.route());
            case PurchaseState.Decided s -> Optional.of(s.route());
            case PurchaseState.Completed s -> Optional.of(s.route());
            case PurchaseState.Cancelled s -> s.route();
        };
        Optional<PurchaseView.AwardView> award = switch (file.state()) {
            case PurchaseState.Draft s -> Optional.empty();
            case PurchaseState.RouteChosen s -> Optional.empty();
            case PurchaseState.AwardProposed s -> Optional.of(award(s.award(), Optional.empty()));
            case PurchaseState.Decided s -> Optional.of(award(s.award(), Optional.of(s.signableFrom())));
            case PurchaseState.Completed s -> Optional.of(award(s.award(), Optional.of(s.signedOn())));
            case PurchaseState.Cancelled s -> Optional.empty();
        };
        return new PurchaseView(
                file.id(),
                file.buyer(),
                file.unit(),
                file.title(),
                file.need(),
                file.comparison(),
                file.status(),
                route.map(r -> r.followed().name()),
                route.map(ChosenRoute::value),
                award);
    }

    private static PurchaseView.AwardView award(Award award, Optional<LocalDate> signable) {
        return new PurchaseView.AwardView(award.farm(), award.offers(), award.value(), signable);
    }
}
