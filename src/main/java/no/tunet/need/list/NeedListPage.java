package no.tunet.need.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
    View list(Form form) {
        return View.of("need/list/page", needs.page(filter(form), Paging.asked(form)))
                .form(form);
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.READ)
    @GetMapping("/behov/eksport")
    Download export(Form form, Page page) {
        var text = new StringWriter();
        text.write('\uFEFF');
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(
                    page.t("need.list.unit"),
                    page.t("need.list.need"),
                    page.t("need.list.state"),
                    page.t("need.list.since"));
            for (var line : needs.all(filter(form))) {
                csv.writeRecord(
                        line.unit(),
                        line.sentence().stream().map(page::reason).collect(Collectors.joining()) + ".",
                        page.word(line.state()),
                        line.since().toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Download.file(
                "behov.csv", "text/csv;charset=UTF-8", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static NeedListStore.Filter filter(Form form) {
        return new NeedListStore.Filter(
                form.optionalChoice("tilstand", NeedState.class),
                form.optionalChoice("gruppe", TargetGroup.class),
                form.optionalId("enhet"),
                form.optionalText("sok", 100));
    }
}
