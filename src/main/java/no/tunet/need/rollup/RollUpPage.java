package no.tunet.need.rollup;

import java.util.ArrayList;
import java.util.List;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.need.domain.Shown;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Sheet;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class RollUpPage {
    private final SumUpNeeds needs;

    RollUpPage(SumUpNeeds needs) {
        this.needs = needs;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.READ)
    @GetMapping("/behov/oversikt")
    Object show(Form form, Page page) {
        var view = needs.sumUp("deling".equals(form.value("visning")));
        return sheet(view, page)
                .asked(form, page)
                .<Object>map(file -> file)
                .orElseGet(() -> View.of("need/rollup/page", view));
    }

    private static Sheet sheet(RollUpView view, Page page) {
        var heads = new ArrayList<String>();
        heads.add(page.t("need.list.unit"));
        view.groups().forEach(group -> heads.add(page.word(group)));
        heads.add(page.t("need.rollup.sum"));
        var rows = new ArrayList<List<?>>();
        view.lines().forEach(line -> rows.add(row(line.unit(), line.counts(), page)));
        if (!view.totals().isEmpty()) {
            rows.add(row(page.t(view.ownLine() ? "need.rollup.others" : "need.rollup.sum"), view.totals(), page));
        }
        return Sheet.of("behov-oversikt", heads, rows);
    }

    private static List<?> row(String first, List<Shown> counts, Page page) {
        var row = new ArrayList<Object>();
        row.add(first);
        for (var count : counts) {
            row.add(
                    switch (count) {
                        case Shown.Exact(int people) -> people;
                        case Shown.Hidden h -> page.t("need.rollup.hidden");
                    });
        }
        return row;
    }
}
