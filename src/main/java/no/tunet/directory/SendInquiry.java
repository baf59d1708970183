package no.tunet.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.approval.Approvals;
import no.tunet.directory.domain.Inquiry;
import no.tunet.directory.domain.InquiryState;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A buyer asks farms about an approved need; all are asked or none. */
@Component
class SendInquiry {
    private final InquiryStore store;
    private final Offers offers;
    private final Approvals approvals;
    private final ObjectProvider<NeedBriefs> needs;
    private final InquiryNews news;
    private final BusinessClock clock;

    SendInquiry(
            InquiryStore store,
            Offers offers,
            Approvals approvals,
            ObjectProvider<NeedBriefs> needs,
            InquiryNews news,
            BusinessClock clock) {
        this.store = store;
        this.offers = offers;
        this.approvals = approvals;
        this.needs = needs;
        this.news = news;
        this.clock = clock;
    }

    Decision<List<InquiryId>> send(NewInquiry asked) {
        var today = clock.today();
        var need = own(asked.need());
        if (need.isEmpty()) {
            return Decision.refused(Reason.of("directory.reason.need-not-approved"));
        }
        var chosen = offers.all(asked.offers());
        var reasons = new ArrayList<>(Inquiry.sending(
                asked.offers(), store.asked(asked.need()), asked.replyBy(), store.termsOn(today), today));
        reasons.addAll(notShown(asked, chosen.values().stream().toList(), today));
        return Decision.unless(
                reasons,
                () -> new LinkedHashSet<>(asked.offers())
                        .stream()
                                .map(offer -> one(
                                        asked,
                                        need.get(),
                                        Optional.ofNullable(chosen.get(offer)).orElseThrow(),
                                        today))
                                .toList());
    }

    private InquiryId one(NewInquiry asked, NeedBrief need, OfferView offer, LocalDate today) {
        var actor = Acting.member();
        var row = new InquiryRow(
                InquiryId.next(),
                asked.need(),
                actor.organisation(),
                offer.farm(),
                offer.id(),
                actor.person(),
                new Inquiry(today, asked.replyBy(), new InquiryState.Sent()),
                0);
        store.add(row, asked, need);
        news.sent(row, asked.message());
        return row.id();
    }

    private Optional<NeedBrief> own(UUID need) {
        return Optional.ofNullable(needs.getIfAvailable())
                .flatMap(briefs -> briefs.find(need))
                .filter(brief -> brief.buyer().equals(Acting.member().organisation()));
    }

    private List<Reason> notShown(NewInquiry asked, List<OfferView> chosen, LocalDate today) {
        var reasons = new ArrayList<Reason>();
        var statuses = approvals.statuses(
                chosen.stream().map(OfferView::farm).distinct().toList(), today);
        chosen.stream()
                .filter(offer -> offer.status() != OfferStatus.PUBLISHED
                        || Optional.ofNullable(statuses.get(offer.farm()))
                                .filter(status -> status.isApproved())
                                .isEmpty())
                .forEach(offer ->
                        reasons.add(Reason.of("directory.reason.offer-not-shown", offer.name(), offer.farmName())));
        if (chosen.size() < new LinkedHashSet<>(asked.offers()).size()) {
            reasons.add(Reason.of("directory.reason.offer-gone"));
        }
        return reasons;
    }
}
