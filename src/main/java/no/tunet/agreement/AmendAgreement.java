package no.tunet.agreement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.tunet.access.DataKind;
import no.tunet.access.Matrix;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.agreement.domain.Amendment;
import no.tunet.agreement.domain.AmendmentRules;
import no.tunet.agreement.domain.Party;
import no.tunet.agreement.domain.PlaceTerm;
import no.tunet.agreement.domain.Terms;
import no.tunet.directory.BookedPlace;
import no.tunet.directory.BookingId;
import no.tunet.directory.Places;
import no.tunet.kernel.Acting;
import no.tunet.kernel.Actor;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Period;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Changes a signed agreement: a numbered amendment with an effect date, which holds once both parties have consented. */
@Component
public class AmendAgreement {
    private final AgreementStore store;
    private final ContentStore contents;
    private final SignAgreement signing;
    private final Places places;
    private final AgreementNews news;
    private final BusinessClock clock;

    AmendAgreement(
            AgreementStore store,
            ContentStore contents,
            SignAgreement signing,
            Places places,
            AgreementNews news,
            BusinessClock clock) {
        this.store = store;
        this.contents = contents;
        this.signing = signing;
        this.places = places;
        this.news = news;
        this.clock = clock;
    }

    /** True for those who may propose a change for their side: those who buy, and those who sign for the farm. */
    public static boolean mayPropose(Party party, Role role) {
        return switch (party) {
            case BUYER -> Matrix.allows(role, DataKind.K4_PROCUREMENT, Right.UPDATE, Scope.FULL);
            case FARM -> party.maySign(role);
        };
    }

    /** Either party proposes other terms from a day on. */
    @Transactional
    public Decision<AgreementFile> propose(AgreementId id, Terms next, LocalDate effectiveOn, String reason) {
        AgreementFile file = store.find(id).orElseThrow();
        Actor.Member member = Acting.member();
        Optional<Party> side = file.sideOf(member.organisation()).filter(party -> mayPropose(party, member.role()));
        if (side.isEmpty()) {
            return Decision.refused(Reason.of("agreement.refused.may-not-propose"));
        }
        var facts = new AmendmentRules.Facts(
                file.state(), file.latest(), file.openAmendment().isPresent(), file.nextAmendment());
        return switch (AmendmentRules.propose(
                facts, next, effectiveOn, reason, side.get(), member.person(), clock.today())) {
            case Decision.Refused<Amendment>(List<Reason> reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<Amendment>(Amendment amendment) -> {
                contents.add(id, file.buyer(), file.farm(), content(amendment));
                news.told(
                        file,
                        side.get(),
                        Reason.of(
                                "agreement.history.amendment-by", amendment.number(), effectiveOn, reason, side.get()),
                        "agreement.notice.amendment",
                        List.of(file.title(), effectiveOn));
                news.open(file, Party.FARM, AgreementNews.AMEND_SIGN, news.soon());
                news.open(file, Party.BUYER, AgreementNews.AMEND_CONSENT, news.soon());
                yield Decision.accepted(store.find(id).orElseThrow());
            }
        };
    }

    /** The acting person consents to the open amendment for their side; the second consent puts it in force. */
    @Transactional
    public Decision<AgreementFile> consent(AgreementId id, String hash) {
        AgreementFile file = store.find(id).orElseThrow();
        Actor.Member member = Acting.member();
        Optional<Party> party = file.sideOf(member.organisation());
        if (file.openAmendment().isEmpty() || party.isEmpty()) {
            return Decision.refused(Reason.of("agreement.refused.no-amendment"));
        }
        Content content = file.openAmendment().get();
        var consent = signing.consentOf(member, hash);
        return switch (AmendmentRules.consent(file.amendment(content), party.get(), consent, clock.today())) {
            case Decision.Refused<Amendment>(List<Reason> reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<Amendment>(Amendment amendment) -> {
                contents.consent(file, content, party.get(), consent);
                news.close(file, party.get() == Party.FARM ? AgreementNews.AMEND_SIGN : AgreementNews.AMEND_CONSENT);
                news.happened(
                        file, Reason.of("agreement.history.amendment-consented", amendment.number(), party.get()));
                yield amendment.consents().complete() ? agree(file, content, amendment) : found(id);
            }
        };
    }

    /** The other party rejects, or the proposing party takes back, the open amendment. */
    @Transactional
    public Decision<AgreementFile> reject(AgreementId id, String reason) {
        AgreementFile file = store.find(id).orElseThrow();
        Optional<Party> party = file.sideOf(Acting.member().organisation());
        if (file.openAmendment().isEmpty() || party.isEmpty()) {
            return Decision.refused(Reason.of("agreement.refused.no-amendment"));
        }
        Content content = file.openAmendment().get();
        contents.mark(id, content, Content.Status.WITHDRAWN, clock.today());
        news.close(file, AgreementNews.AMEND_SIGN);
        news.close(file, AgreementNews.AMEND_CONSENT);
        news.told(
                file,
                party.get(),
                Reason.of("agreement.history.amendment-rejected", content.amendment(), reason),
                "agreement.notice.amendment-rejected",
                List.of(file.title()));
        return found(id);
    }

    private Decision<AgreementFile> agree(AgreementFile file, Content content, Amendment amendment) {
        Optional<List<Reason>> blocked = rebook(file, amendment);
        if (blocked.isPresent()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return new Decision.Refused<>(blocked.get());
        }
        contents.mark(file.id(), content, Content.Status.AGREED, clock.today());
        if (!store.move(file, file.state(), amendment.terms().term(), clock.today())) {
            throw new OptimisticLockingFailureException("the agreement moved meanwhile");
        }
        news.happened(
                file, Reason.of("agreement.history.amendment-agreed", amendment.number(), amendment.effectiveOn()));
        news.close(file, "agreement-expires");
        return found(file.id());
    }

    /** Moves the bookings to the new terms: places that stay keep their booking, whoever sits there stays put. */
    private Optional<List<Reason>> rebook(AgreementFile file, Amendment amendment) {
        var id = file.id().value();
        Set<PlaceTerm> wanted = new HashSet<>(amendment.terms().places());
        LocalDate from = amendment.effectiveOn();
        LocalDate last = amendment.terms().term().to();
        List<BookedPlace> held =
                places.booked(id, from.isAfter(file.term().to()) ? file.term().to() : from);
        List<BookedPlace> staying =
                held.stream().filter(b -> wanted.contains(term(b))).toList();
        List<BookingId> leaving = held.stream()
                .filter(b -> !wanted.contains(term(b)))
                .map(BookedPlace::id)
                .toList();
        places.giveBack(id, leaving, from);
        if (last.isAfter(file.term().to())
                && places.prolong(id, staying, last) instanceof Decision.Refused<LocalDate>(List<Reason> reasons)) {
            return Optional.of(reasons);
        }
        if (last.isBefore(file.term().to())) {
            places.release(id, last.plusDays(1));
        }
        staying.forEach(b -> wanted.remove(term(b)));
        var added = wanted.stream()
                .map(place -> AgreementDesk.booking(file, place, new Period(from, last)))
                .toList();
        return !added.isEmpty() && places.book(added) instanceof Decision.Refused<List<BookingId>>(List<Reason> reasons)
                ? Optional.of(reasons)
                : Optional.empty();
    }

    private Decision<AgreementFile> found(AgreementId id) {
        return Decision.accepted(store.find(id).orElseThrow());
    }

    private static PlaceTerm term(BookedPlace booked) {
        return new PlaceTerm(booked.offer().value(), booked.placeNumber(), booked.at());
    }

    private Content content(Amendment amendment) {
        return new Content(
                amendment.number(),
                0,
                Content.Status.SENT,
                amendment.terms(),
                amendment.hash(),
                amendment.effectiveOn(),
                amendment.reason(),
                amendment.proposedFor(),
                amendment.proposedBy(),
                clock.today(),
                Optional.empty());
    }
}
