package no.tunet.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.tunet.audit.History;
import no.tunet.directory.domain.OfferCommand;
import no.tunet.directory.domain.OfferRules;
import no.tunet.directory.domain.OfferState;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.ObjectRef;
import no.tunet.kernel.OrganisationId;
import no.tunet.kernel.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a farm does with its own offers. The acting person belongs to the farm. */
@Component
public class OwnOffers {
    private static final int MOST_SHEETS = 1000;

    private final OfferStore store;
    private final DetailStore details;
    private final SeatStore seats;
    private final Publication publication;
    private final History history;
    private final BusinessClock clock;

    OwnOffers(
            OfferStore store,
            DetailStore details,
            SeatStore seats,
            Publication publication,
            History history,
            BusinessClock clock) {
        this.store = store;
        this.details = details;
        this.seats = seats;
        this.publication = publication;
        this.history = history;
        this.clock = clock;
    }

    /** The whole offer, when the reader may see it. */
    @Transactional(readOnly = true)
    public Optional<OfferSheet> sheet(OfferId id) {
        return store.find(id).map(OfferContents::sheet);
    }

    /** All offers of the acting farm, by name; at most a thousand. */
    @Transactional(readOnly = true)
    public List<OfferSheet> sheets() {
        return store.ofFarm(Acting.member().organisation(), MOST_SHEETS).stream()
                .map(OfferContents::sheet)
                .toList();
    }

    /** Everything a buyer must know that is not written yet; an offer can be published when there is nothing. */
    public List<Reason> missing(NewOffer offer) {
        return OfferRules.missing(OfferContents.of(offer), clock.today());
    }

    /** Where an offer says of itself what only the approval body can say; never kept, not even in a draft. */
    public List<Reason> claims(NewOffer offer) {
        return OfferRules.claims(OfferContents.of(offer));
    }

    /** Keeps a new offer as a draft. */
    @Transactional
    public OfferId write(NewOffer offer) {
        var id = OfferId.next();
        store.add(id, Acting.member().organisation(), OfferContents.of(offer), clock.today());
        record(id, "directory.history.written");
        return id;
    }

    /** An approval officer keeps a draft for a farm that has sent a list; the farm reads it through, changes and publishes it. */
    @Transactional
    public OfferId writeFor(OrganisationId farm, NewOffer offer) {
        var id = OfferId.next();
        store.add(id, farm, OfferContents.of(offer), clock.today());
        history.record(new ObjectRef("offer", id.value()), farm, Reason.of("directory.history.written-by-body"));
        return id;
    }

    /** Changes an offer from the version that was read; a published one must stay complete, and booked places must stay. */
    @Transactional
    public Decision<OfferId> change(OfferId id, NewOffer offer, int version) {
        var today = clock.today();
        var row = own(id);
        var content = OfferContents.of(offer);
        var reasons = new ArrayList<>(OfferRules.change(content, seats.taken(id), today));
        reasons.addAll(OfferRules.claims(content));
        if (row.state() instanceof OfferState.Published) {
            reasons.addAll(OfferRules.missing(content, today));
        }
        if (!reasons.isEmpty()) {
            return new Decision.Refused<>(reasons);
        }
        if (!store.change(id, content, version, today)) {
            return Decision.refused(Reason.of("ui.form.stale"));
        }
        details.check(id, row.farm(), Checker.FARM, today);
        publication.renew(id, row.farm());
        record(id, "directory.history.changed");
        return Decision.accepted(id);
    }

    /** Keeps what the farm tells beside the search words, from the version that was read. */
    @Transactional
    public Decision<OfferId> describe(OfferId id, OfferDetails told, int version) {
        var row = own(id);
        if (!details.change(id, told, version, clock.today())) {
            return Decision.refused(Reason.of("ui.form.stale"));
        }
        details.check(id, row.farm(), Checker.FARM, clock.today());
        publication.renew(id, row.farm());
        record(id, "directory.history.described");
        return Decision.accepted(id);
    }

    /** Says that everything about the offer is right today. */
    @Transactional
    public void confirm(OfferId id) {
        var row = own(id);
        details.check(id, row.farm(), Checker.FARM, clock.today());
        publication.renew(id, row.farm());
        record(id, "directory.history.confirmed");
    }

    /** The approval body says that it has looked through a published offer today. False when there is none. */
    @Transactional
    public boolean checkByBody(OfferId id) {
        var row = store.find(id).filter(offer -> offer.state() instanceof OfferState.Published);
        row.ifPresent(offer -> {
            details.check(id, offer.farm(), Checker.APPROVAL_BODY, clock.today());
            publication.renew(id, offer.farm());
            history.record(
                    new ObjectRef("offer", id.value()), offer.farm(), Reason.of("directory.history.checked-by-body"));
        });
        return row.isPresent();
    }

    /** Renews what everybody sees of all the acting farm's offers, after something about the farm itself has changed. */
    @Transactional
    public void renewAll() {
        publication.renewAll(Acting.member().organisation());
    }

    @Transactional
    public Decision<OfferStatus> publish(OfferId id) {
        return move(id, new OfferCommand.Publish(), "directory.history.published");
    }

    @Transactional
    public Decision<OfferStatus> close(OfferId id, String reason) {
        return move(id, new OfferCommand.Close(reason), "directory.history.closed");
    }

    /** Makes a closed offer a draft again. */
    @Transactional
    public Decision<OfferStatus> reopen(OfferId id) {
        return move(id, new OfferCommand.Reopen(), "directory.history.reopened");
    }

    private Decision<OfferStatus> move(OfferId id, OfferCommand command, String what) {
        var today = clock.today();
        var row = own(id);
        return switch (OfferRules.decide(row.state(), row.content(), command, today)) {
            case Decision.Refused<OfferState>(var reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<OfferState>(var state) -> {
                store.move(id, state, today);
                if (state instanceof OfferState.Published) {
                    details.check(id, row.farm(), Checker.FARM, today);
                }
                publication.renew(id, row.farm());
                record(id, what);
                yield Decision.accepted(OfferContents.status(state));
            }
        };
    }

    private OfferRow own(OfferId id) {
        return store.find(id)
                .filter(row -> row.farm().equals(Acting.member().organisation()))
                .orElseThrow(() -> new IllegalArgumentException("not an offer of the acting farm"));
    }

    private void record(OfferId id, String what) {
        history.record(new ObjectRef("offer", id.value()), Acting.member().organisation(), new Reason(what, List.of()));
    }
}
