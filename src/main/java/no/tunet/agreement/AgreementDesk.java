package no.tunet.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.agreement.domain.AgreementCommand;
import no.tunet.agreement.domain.AgreementRules;
import no.tunet.agreement.domain.AgreementState;
import no.tunet.agreement.domain.Party;
import no.tunet.agreement.domain.PlaceTerm;
import no.tunet.agreement.domain.Terms;
import no.tunet.agreement.domain.TermsText;
import no.tunet.directory.Booking;
import no.tunet.directory.BookingId;
import no.tunet.directory.OfferId;
import no.tunet.directory.Places;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Period;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.purchase.PurchaseId;
import no.tunet.purchase.PurchaseStatus;
import no.tunet.purchase.PurchaseView;
import no.tunet.purchase.Purchases;
import no.tunet.tasks.Responsibilities;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes drafts, sends them to both parties and takes them back: the buyer's side of an agreement before it is signed. */
@Component
public class AgreementDesk {
    private final AgreementStore store;
    private final ContentStore contents;
    private final Purchases purchases;
    private final Places places;
    private final Responsibilities responsibilities;
    private final AgreementNews news;
    private final BusinessClock clock;

    AgreementDesk(
            AgreementStore store,
            ContentStore contents,
            Purchases purchases,
            Places places,
            Responsibilities responsibilities,
            AgreementNews news,
            BusinessClock clock) {
        this.store = store;
        this.contents = contents;
        this.purchases = purchases;
        this.places = places;
        this.responsibilities = responsibilities;
        this.news = news;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<AgreementFile> find(AgreementId id) {
        return store.find(id);
    }

    /** Writes a draft for a decided purchase; a purchase that has an agreement already is refused. */
    @Transactional
    public Decision<AgreementId> draft(AgreementDraft draft) {
        Optional<PurchaseView> decided = decided(draft.purchase());
        if (decided.isEmpty()) {
            return Decision.refused(Reason.of("agreement.refused.purchase-not-decided"));
        }
        if (store.hasAgreement(draft.purchase())) {
            return Decision.refused(Reason.of("agreement.refused.purchase-has-agreement"));
        }
        PurchaseView purchase = decided.get();
        PurchaseView.AwardView award = purchase.award().orElseThrow();
        LocalDate today = clock.today();
        var agreement = new NewAgreement(
                AgreementId.next(),
                draft.purchase(),
                purchase.unit(),
                award.farm(),
                draft.title(),
                purchase.need(),
                award.signableFrom().orElse(today),
                draft.terms());
        store.add(agreement, purchase.buyer(), today);
        contents.add(
                agreement.id(),
                purchase.buyer(),
                award.farm(),
                content(
                        0,
                        0,
                        Content.Status.DRAFT,
                        draft.terms(),
                        draft.terms().term().from(),
                        ""));
        AgreementFile file = store.find(agreement.id()).orElseThrow();
        responsibilities.assign(
                file.ref(), file.buyer(), file.buyerUnit(), draft.owner(), draft.deputy(), file.title(), file.path());
        news.drafted(file);
        return Decision.accepted(file.id());
    }

    /** Writes other terms into a draft. */
    @Transactional
    public Decision<AgreementFile> rewrite(AgreementId id, Terms terms, int version) {
        AgreementFile file = store.find(id).orElseThrow();
        if (!(file.state() instanceof AgreementState.Draft)) {
            return Decision.refused(Reason.of("agreement.refused.not-in-this-state"));
        }
        if (file.version() != version || !store.move(file, file.state(), terms.term(), clock.today())) {
            return Decision.refused(Reason.of("ui.form.stale"));
        }
        Content last = file.original();
        if (last.status() == Content.Status.DRAFT) {
            contents.rewrite(
                    id,
                    content(
                            0,
                            last.round(),
                            Content.Status.DRAFT,
                            terms,
                            terms.term().from(),
                            ""));
        } else {
            contents.add(
                    id,
                    file.buyer(),
                    file.farm(),
                    content(
                            0,
                            last.round() + 1,
                            Content.Status.DRAFT,
                            terms,
                            terms.term().from(),
                            ""));
        }
        return Decision.accepted(store.find(id).orElseThrow());
    }

    /** Sends the draft to both parties and holds its places. */
    @Transactional
    public Decision<AgreementFile> send(AgreementId id) {
        AgreementFile file = store.find(id).orElseThrow();
        if (decided(file.purchase()).isEmpty()) {
            return Decision.refused(Reason.of("agreement.refused.purchase-not-decided"));
        }
        Content draft = file.original();
        PersonId sender = Acting.member().person();
        return switch (AgreementRules.decide(
                file.state(), new AgreementCommand.SendForReview(sender), draft.terms(), clock.today())) {
            case Decision.Refused<AgreementState>(List<Reason> reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<AgreementState>(AgreementState next) ->
                switch (places.book(bookings(file, draft.terms()))) {
                    case Decision.Refused<List<BookingId>>(List<Reason> reasons) -> new Decision.Refused<>(reasons);
                    case Decision.Accepted<List<BookingId>> booked -> {
                        sent(file, draft);
                        yield Decision.accepted(moved(file, next));
                    }
                };
        };
    }

    /** Sends a draft back to be written anew, by either party; its places are free again. */
    @Transactional
    public Decision<AgreementFile> returnToDraft(AgreementId id, String reason) {
        AgreementFile file = store.find(id).orElseThrow();
        return switch (AgreementRules.decide(
                file.state(),
                new AgreementCommand.ReturnToDraft(reason),
                file.original().terms(),
                clock.today())) {
            case Decision.Refused<AgreementState>(List<Reason> reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<AgreementState>(AgreementState next) -> {
                contents.mark(id, file.original(), Content.Status.WITHDRAWN, clock.today());
                places.release(id.value(), file.original().terms().term().from());
                news.returned(file, reason);
                yield Decision.accepted(moved(file, next));
            }
        };
    }

    /** Takes a sent agreement back to the draft because the decision behind it no longer holds. */
    void withdraw(AgreementId id) {
        AgreementFile file = store.find(id).orElseThrow();
        contents.mark(id, file.original(), Content.Status.WITHDRAWN, clock.today());
        places.release(id.value(), file.original().terms().term().from());
        news.withdrawn(file);
        moved(file, new AgreementState.Draft());
    }

    /** Gives a draft up. */
    @Transactional
    public Decision<AgreementFile> drop(AgreementId id, String reason) {
        AgreementFile file = store.find(id).orElseThrow();
        return switch (AgreementRules.decide(
                file.state(), new AgreementCommand.Drop(reason), file.original().terms(), clock.today())) {
            case Decision.Refused<AgreementState>(List<Reason> reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<AgreementState>(AgreementState next) -> {
                contents.mark(id, file.original(), Content.Status.WITHDRAWN, clock.today());
                responsibilities.end(file.ref());
                news.dropped(file, reason);
                yield Decision.accepted(moved(file, next));
            }
        };
    }

    private void sent(AgreementFile file, Content draft) {
        if (draft.status() == Content.Status.DRAFT) {
            contents.mark(file.id(), draft, Content.Status.SENT, clock.today());
        } else {
            Terms terms = draft.terms();
            contents.add(
                    file.id(),
                    file.buyer(),
                    file.farm(),
                    content(
                            0,
                            draft.round() + 1,
                            Content.Status.SENT,
                            terms,
                            terms.term().from(),
                            ""));
        }
        news.sent(file);
    }

    private AgreementFile moved(AgreementFile file, AgreementState next) {
        if (!store.move(file, next, file.term(), clock.today())) {
            throw new OptimisticLockingFailureException("the agreement moved meanwhile");
        }
        return store.find(file.id()).orElseThrow();
    }

    private Optional<PurchaseView> decided(PurchaseId id) {
        return purchases.find(id).filter(p -> p.status() == PurchaseStatus.DECIDED);
    }

    private Content content(
            int amendment, int round, Content.Status status, Terms terms, LocalDate effectiveOn, String reason) {
        Actor.Member member = Acting.member();
        return new Content(
                amendment,
                round,
                status,
                terms,
                TermsText.hash(terms),
                effectiveOn,
                reason,
                Party.BUYER,
                member.person(),
                clock.today(),
                Optional.empty());
    }

    static List<Booking> bookings(AgreementFile file, Terms terms) {
        return terms.places().stream()
                .map(place -> booking(file, place, terms.term()))
                .toList();
    }

    static Booking booking(AgreementFile file, PlaceTerm place, Period during) {
        return new Booking(
                file.id().value(), file.buyer(), new OfferId(place.offer()), place.number(), place.at(), during);
    }
}
