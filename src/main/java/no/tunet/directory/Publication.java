package no.tunet.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import no.tunet.approval.ApprovalEnded;
import no.tunet.approval.ApprovalMoved;
import no.tunet.approval.ApprovalOpened;
import no.tunet.approval.ApprovalStatus;
import no.tunet.approval.ApprovalSuspended;
import no.tunet.approval.Approvals;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Period;
import no.tunet.party.Organisations;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the searchable copy of published offers true, in the transaction that changes the original: a suspended farm is gone from search at once. Says
 * of every offer that something shown has changed.
 */
@Component
class Publication {
    private final PublishedOfferStore store;
    private final OfferStore offers;
    private final Approvals approvals;
    private final Middles middles;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final BusinessClock clock;

    Publication(
            PublishedOfferStore store,
            OfferStore offers,
            Approvals approvals,
            Middles middles,
            Organisations organisations,
            ApplicationEventPublisher events,
            BusinessClock clock) {
        this.store = store;
        this.offers = offers;
        this.approvals = approvals;
        this.middles = middles;
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    void renew(OfferId offer, OrganisationId farm) {
        var registered = organisations.find(farm).orElseThrow();
        store.renew(
                offer,
                registered.name(),
                registered.municipalityCode(),
                approved(farm),
                registered.municipalityCode().flatMap(middles::of));
        events.publishEvent(new OfferChanged(offer));
    }

    /** Everything the farm shows, after something about the farm itself has changed. */
    void renewAll(OrganisationId farm) {
        offers.published(farm).forEach(offer -> renew(offer, farm));
    }

    /** Places were booked, given back or prolonged. */
    void placesChanged(Collection<OfferId> changed) {
        store.touch(changed);
        changed.forEach(offer -> events.publishEvent(new OfferChanged(offer)));
    }

    @EventListener
    void on(ApprovalOpened opened) {
        approvalChanged(opened.farm());
    }

    @EventListener
    void on(ApprovalSuspended suspended) {
        approvalChanged(suspended.farm());
    }

    @EventListener
    void on(ApprovalEnded ended) {
        approvalChanged(ended.farm());
    }

    @EventListener
    void on(ApprovalMoved moved) {
        approvalChanged(moved.farm());
    }

    private void approvalChanged(OrganisationId farm) {
        store.approve(farm, approved(farm)).forEach(offer -> events.publishEvent(new OfferChanged(offer)));
    }

    /** From the day the approval holds to the last day it is known to hold, renewals that follow on each other included. */
    private PublishedOfferStore.Approved approved(OrganisationId farm) {
        var status = approvals.statusOn(farm, clock.today());
        if (!(status instanceof ApprovalStatus.Open(var validity))) {
            return new PublishedOfferStore.Approved(Optional.empty(), approvals.isInProcess(farm, clock.today()));
        }
        LocalDate to = validity.to();
        while (approvals.statusOn(farm, to.plusDays(1)) instanceof ApprovalStatus.Open(var next)) {
            to = next.to();
        }
        return new PublishedOfferStore.Approved(Optional.of(new Period(validity.from(), to)), false);
    }
}
