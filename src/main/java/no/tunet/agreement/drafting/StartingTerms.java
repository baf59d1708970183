package no.tunet.agreement.drafting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.tunet.agreement.DefaultTerms;
import no.tunet.agreement.domain.AgreementDefaults;
import no.tunet.agreement.domain.PriceKind;
import no.tunet.directory.OfferId;
import no.tunet.directory.OfferView;
import no.tunet.directory.Offers;
import no.tunet.kernel.Acting;
import no.tunet.kernel.BusinessClock;
import no.tunet.need.NeedId;
import no.tunet.need.NeedView;
import no.tunet.need.Needs;
import no.tunet.purchase.PurchaseView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a new draft starts with: the dated defaults, the offer's price, and the need's target group. */
@Component
public class StartingTerms {
    private static final int MONTHS = 12;

    private final DefaultTerms defaults;
    private final Offers offers;
    private final Needs needs;
    private final BusinessClock clock;

    StartingTerms(DefaultTerms defaults, Offers offers, Needs needs, BusinessClock clock) {
        this.defaults = defaults;
        this.offers = offers;
        this.needs = needs;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Map<String, Object> values(PurchaseView purchase) {
        LocalDate today = clock.today();
        LocalDate start = today.plusMonths(1).withDayOfMonth(1);
        AgreementDefaults row = defaults.on(today);
        var values = new HashMap<String, Object>();
        values.put("title", purchase.title());
        values.put("owner", Acting.member().person());
        values.put("start", start);
        values.put("end", start.plusMonths(MONTHS).minusDays(1));
        values.put("trialMonths", row.trialMonths());
        values.put("extensionMonths", row.extensionMonths());
        values.put("noticeMonths", row.noticeMonths());
        values.put("trialNoticeMonths", row.trialNoticeMonths());
        values.put("creditDays", row.creditDays());
        row.absence().rows().forEach(share -> {
            int percent = share.share().basisPoints() / 100;
            values.put((share.noticeHours() == 0 ? "absence_" : "early_") + share.cause(), percent);
            if (share.noticeHours() > 0) {
                values.put("hours_" + share.cause(), share.noticeHours());
            }
        });
        List<OfferView> bought = offers(purchase);
        bought.stream()
                .flatMap(o -> o.pricePerHalfDay().stream())
                .findFirst()
                .ifPresent(price -> values.put("price_" + PriceKind.HALF_DAY, price));
        Optional<NeedView> need = purchase.need().flatMap(id -> needs.find(new NeedId(id)));
        need.ifPresent(n -> {
            values.put("group", n.group());
            values.put("maxGroupSize", n.people());
        });
        return values;
    }

    String source() {
        return defaults.on(clock.today()).source();
    }

    private List<OfferView> offers(PurchaseView purchase) {
        var ids = purchase.award().map(PurchaseView.AwardView::offers).orElse(List.of()).stream()
                .map(OfferId::new)
                .toList();
        return List.copyOf(offers.all(ids).values());
    }
}
