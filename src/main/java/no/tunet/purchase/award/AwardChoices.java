package no.tunet.purchase.award;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.approval.Approvals;
import no.tunet.directory.OfferId;
import no.tunet.directory.OfferStatus;
import no.tunet.directory.OfferView;
import no.tunet.directory.Offers;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Money;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.OrganisationKind;
import no.tunet.party.Organisations;
import no.tunet.purchase.PurchaseDesk;
import no.tunet.purchase.PurchaseFile;
import no.tunet.purchase.PurchaseId;
import no.tunet.purchase.domain.PurchaseState;
import no.tunet.ui.Option;
import no.tunet.ui.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the farms and offers an award can go to. */
@Component
public class AwardChoices {
    private final PurchaseDesk desk;
    private final Organisations organisations;
    private final Offers offers;
    private final Approvals approvals;
    private final BusinessClock clock;

    AwardChoices(
            PurchaseDesk desk, Organisations organisations, Offers offers, Approvals approvals, BusinessClock clock) {
        this.desk = desk;
        this.organisations = organisations;
        this.offers = offers;
        this.approvals = approvals;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<PurchaseFile> file(PurchaseId id) {
        return desk.find(id);
    }

    @Transactional(readOnly = true)
    public Optional<OrganisationId> farmOf(UUID offer) {
        return offers.find(new OfferId(offer)).map(OfferView::farm);
    }

    @Transactional(readOnly = true)
    public AwardView view(PurchaseFile file, Optional<OrganisationId> farm, Page page) {
        List<Option> farms = organisations.ofKind(OrganisationKind.FARM).stream()
                .map(f -> Option.of(f.id().toString(), f.name()))
                .toList();
        List<Option> ofFarm = farm.map(offers::ofFarm).orElse(List.of()).stream()
                .filter(offer -> offer.status() == OfferStatus.PUBLISHED)
                .map(offer -> option(offer, page))
                .toList();
        Optional<Money> estimate = file.state() instanceof PurchaseState.RouteChosen chosen
                ? Optional.of(chosen.route().value())
                : Optional.empty();
        return new AwardView(
                file,
                farms,
                farm.map(f -> organisations.nameOn(f, clock.today())),
                ofFarm,
                estimate,
                farm.map(f -> approvals.isApproved(f, clock.today())).orElse(true));
    }

    private static Option option(OfferView offer, Page page) {
        String price = offer.pricePerHalfDay()
                .map(p -> page.t("purchase.award.offer-price", p))
                .orElseGet(() -> page.t("purchase.award.offer-ask"));
        return new Option(offer.id().toString(), offer.name(), price);
    }
}
