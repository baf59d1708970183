package no.tunet.comparison.offer;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.access.Scope;
import no.tunet.comparison.ComparisonAction;
import no.tunet.comparison.ComparisonDesk;
import no.tunet.comparison.ComparisonId;
import no.tunet.comparison.FirstLines;
import no.tunet.comparison.SheetStore;
import no.tunet.comparison.StoredComparison;
import no.tunet.comparison.domain.Side;
import no.tunet.kernel.Ids;
import no.tunet.kernel.Reason;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Redirect;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Adds an offer to an open comparison, or takes one out. */
@Controller
class OfferPage {
    private static final int MOST_OFFERS = 2;

    private final ComparisonDesk desk;
    private final SheetStore sheets;

    OfferPage(ComparisonDesk desk, SheetStore sheets) {
        this.desk = desk;
        this.sheets = sheets;
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.UPDATE, view = Scope.AGGREGATE)
    @GetMapping("/sammenligninger/{id}/tilbud/nytt")
    View ask(@PathVariable UUID id, Form form) {
        return view(desk.find(new ComparisonId(id)), form);
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.UPDATE, view = Scope.AGGREGATE)
    @PostMapping("/sammenligninger/{id}/tilbud")
    Object add(@PathVariable UUID id, Form form, Page page) {
        var stored = desk.find(new ComparisonId(id));
        int version = ComparisonDesk.version(form);
        var name = form.text("name", 200);
        var price = form.optionalMoney("price");
        if (desk.sheet(stored).offers().size() >= MOST_OFFERS) {
            form.refuse(List.of(Reason.of("comparison.refused.tooMany", MOST_OFFERS)));
        }
        if (form.ok() && name.isPresent()) {
            int year = stored.assumptions().level().year();
            var lines = FirstLines.offer(price, page.t("comparison.source.farm"), year);
            var side = new Side(Ids.next(), false, name.get(), Optional.empty(), lines);
            form.refuse(desk.edit(stored, version, () -> sheets.addSide(stored, side)));
        }
        return form.ok() ? Redirect.to(stored.id().path() + "#costs") : view(stored, form);
    }

    @Allowed(data = DataKind.K12_EVALUATION, right = Right.UPDATE, view = Scope.AGGREGATE)
    @PostMapping("/sammenligninger/{id}/tilbud/{side}/sletting")
    Object remove(@PathVariable UUID id, @PathVariable UUID side, Form form) {
        var stored = desk.find(new ComparisonId(id));
        var known = desk.sheet(stored).side(side).filter(one -> !one.today());
        if (known.isPresent()) {
            form.refuse(desk.edit(stored, ComparisonDesk.version(form), () -> sheets.removeSide(side)));
        }
        return form.ok() ? Redirect.to(stored.id().path() + "#costs") : view(stored, form);
    }

    private View view(StoredComparison stored, Form form) {
        return View.of("comparison/offer/page", ComparisonAction.of(stored, desk.sheet(stored)))
                .form(form);
    }
}
