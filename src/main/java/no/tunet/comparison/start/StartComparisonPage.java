package no.tunet.comparison.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.comparison.FirstLines;
import no.tunet.comparison.domain.Side;
import no.tunet.directory.OfferId;
import no.tunet.directory.OfferView;
import no.tunet.directory.Offers;
import no.tunet.kernel.BusinessClock;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Share;
import no.tunet.need.NeedId;
import no.tunet.need.NeedView;
import no.tunet.need.Needs;
import no.tunet.ui.Form;
import no.tunet.ui.NotFound;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** From an approved need and the offers chosen in the search, or typed here, to a comparison sheet. */
@Controller
class StartComparisonPage {
    private static final int MOST_OFFERS = 2;
    private static final int USUAL_WEEKS = 44;
    private static final int USUAL_ATTENDANCE = 85;

    private final StartComparison start;
    private final Needs needs;
    private final Offers offers;
    private final BusinessClock clock;

    StartComparisonPage(StartComparison start, Needs needs, Offers offers, BusinessClock clock) {
        this.start = start;
        this.needs = needs;
        this.offers = offers;
        this.clock = clock;
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.UPDATE, view = Scope.AGGREGATE)
    @GetMapping("/sammenligninger/ny")
    View ask(Form form) {
        var need = need(form);
        var filled = form.restored()
                ? form
                : Form.of(Map.of(
                        "behov", need.id().toString(),
                        "tilbud", form.values("tilbud"),
                        "weeks", USUAL_WEEKS,
                        "attendance", USUAL_ATTENDANCE,
                        "priceYear", clock.today().getYear()));
        return view(need, chosen(filled), filled);
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.UPDATE, view = Scope.AGGREGATE)
    @PostMapping("/sammenligninger")
    Object start(Form form, Page page) {
        var need = need(form);
        var chosen = chosen(form);
        int weeks = form.integer("weeks", 1, 52).orElse(1);
        int attendance = form.integer("attendance", 1, 100).orElse(1);
        int year = form.integer("priceYear", 1990, 2100).orElse(0);
        var sides = new ArrayList<Side>();
        chosen.forEach(offer -> sides.add(new Side(
                Ids.next(),
                false,
                offer.farmName() + " – " + offer.name(),
                Optional.of(offer.id().value()),
                FirstLines.offer(offer.pricePerHalfDay(), page.t("comparison.source.offer"), year))));
        sides.addAll(typed(form, page, MOST_OFFERS - chosen.size(), year));
        if (sides.isEmpty() && form.ok()) {
            form.fail("name1", Reason.of("comparison.refused.noOffer"));
        }
        if (!need.isApproved()) {
            form.refuse(List.of(Reason.of("comparison.refused.needNotApproved")));
        }
        return form.ok()
                ? Redirect.to(start.start(need, sides, weeks, Share.ofPercent(attendance), year)
                        .path())
                : view(need, chosen, form);
    }

    private static List<Side> typed(Form form, Page page, int most, int year) {
        var sides = new ArrayList<Side>();
        for (int i = 1; i <= most; i++) {
            var name = form.optionalText("name" + i, 200);
            var price = form.optionalMoney("price" + i);
            name.ifPresent(text -> sides.add(new Side(
                    Ids.next(), false, text, FirstLines.offer(price, page.t("comparison.source.farm"), year))));
        }
        return sides;
    }

    private NeedView need(Form form) {
        return Optional.of(form.value("behov"))
                .filter(text -> text.matches("[0-9a-fA-F-]{36}"))
                .map(text -> new NeedId(UUID.fromString(text)))
                .flatMap(needs::find)
                .orElseThrow(NotFound::new);
    }

    private List<OfferView> chosen(Form form) {
        return form.ids("tilbud").stream()
                .limit(MOST_OFFERS)
                .flatMap(id -> offers.find(new OfferId(id)).stream())
                .toList();
    }

    private static View view(NeedView need, List<OfferView> chosen, Form form) {
        var names = chosen.stream()
                .map(offer -> new StartView.Chosen(offer.id().toString(), offer.farmName() + " – " + offer.name()))
                .toList();
        return View.of(
                        "comparison/start/page",
                        new StartView(
                                need,
                                names,
                                MOST_OFFERS - names.size(),
                                form.values("tilbud").size() > MOST_OFFERS))
                .form(form);
    }
}
