package no.tunet.directory;

import java.time.LocalDate;
import java.util.Optional;
import no.tunet.approval.ApprovalEnded;
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

/** Keeps the searchable copy of published offers true, in the transaction that changes the original: a suspended farm is gone from search at once. */
@Component
class Publication {
    private final PublishedOfferStore store;
    private final Approvals approvals;
    private final Organisations organisations;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    Publication(
            PublishedOfferStore store,
            Approvals approvals,
            Organisations organisations,
            BusinessClock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.approvals = approvals;
        this.organisations = organisations;
        this.clock = clock;
        this.events = events;
    }

    void renew(OfferId offer, OrganisationId farm) {
        var registered = organisations.find(farm).orElseThrow();
        store.renew(offer, registered.name(), registered.municipalityCode(), approved(farm));
        events.publishEvent(new OfferChanged(offer));
    }

    @EventListener
    void on(ApprovalOpened opened) {
        store.approve(opened.farm(), approved(opened.farm()));
    }

    @EventListener
    void on(ApprovalSuspended suspended) {
        store.approve(suspended.farm(), approved(suspended.farm()));
    }

    @EventListener
    void on(ApprovalEnded ended) {
        store.approve(ended.farm(), approved(ended.farm()));
    }

    /** From the day the approval holds to the last day it is known to hold, renewals that follow on each other included. */
    private Optional<Period> approved(OrganisationId farm) {
        if (!(approvals.statusOn(farm, clock.today()) instanceof ApprovalStatus.Open(var validity))) {
            return Optional.empty();
        }
        LocalDate to = validity.to();
        while (approvals.statusOn(farm, to.plusDays(1)) instanceof ApprovalStatus.Open(var next)) {
            to = next.to();
        }
        return Optional.of(new Period(validity.from(), to));
    }
}
