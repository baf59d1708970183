package no.tunet.need.list;

import java.util.List;
import java.util.stream.Collectors;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.kernel.TargetGroup;
import no.tunet.need.NeedState;
import no.tunet.ui.Download;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
import no.tunet.ui.Paging;
import no.tunet.ui.Sheet;
import no.tunet.ui.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class NeedListPage {
    private final ListNeeds needs;

    NeedListPage(ListNeeds needs) {
        this.needs = needs;
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.READ)
    @GetMapping("/behov")
    Object list(Form form, Page page) {
        var filter = new NeedListStore.Filter(
                form.optionalChoice("tilstand", NeedState.class),
                form.optionalChoice("gruppe", TargetGroup.class),
                form.optionalId("enhet"),
                form.optionalText("sok", 100));
        return form.value("format").isEmpty()
                ? View.of("need/list/page", needs.page(filter, Paging.asked(form)))
                        .form(form)
                : file(filter, form, page);
    }

    private Download file(NeedListStore.Filter filter, Form form, Page page) {
        var heads = List.of(
                page.t("need.list.unit"),
                page.t("need.list.need"),
                page.t("need.list.state"),
                page.t("need.list.since"));
        List<List<?>> rows = needs.all(filter).stream()
                .<List<?>>map(line -> List.of(line.unit(), sentence(line, page), page.word(line.state()), line.since()))
                .toList();
        var sheet = Sheet.of("behov", heads, rows);
        return sheet.asked(form, page).orElseGet(() -> sheet.csv(page));
    }

    private static String sentence(NeedListView.Line line, Page page) {
        return line.sentence().stream().map(page::reason).collect(Collectors.joining()) + ".";
    }
}
