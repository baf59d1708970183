package no.tunet.need.rollup;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import no.tunet.access.Allowed;
import no.tunet.access.DataKind;
import no.tunet.access.Right;
import no.tunet.need.domain.Shown;
import no.tunet.ui.Download;
import no.tunet.ui.Form;
import no.tunet.ui.Page;
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
    View show(Form form) {
        return View.of("need/rollup/page", needs.sumUp(forOutsiders(form)));
    }

    @Allowed(data = DataKind.K4_PROCUREMENT, right = Right.READ)
    @GetMapping("/behov/oversikt/eksport")
    Download export(Form form, Page page) {
        var view = needs.sumUp(forOutsiders(form));
        var text = new StringWriter();
        text.write('\uFEFF');
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            var head = new ArrayList<String>();
            head.add(page.t("need.list.unit"));
            view.groups().forEach(group -> head.add(page.word(group)));
            head.add(page.t("need.rollup.sum"));
            csv.writeRecord(head);
            view.lines().forEach(line -> csv.writeRecord(record(line.unit(), line.counts(), page)));
            if (!view.totals().isEmpty()) {
                csv.writeRecord(
                        record(page.t(view.ownLine() ? "need.rollup.others" : "need.rollup.sum"), view.totals(), page));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Download.file(
                "behov-oversikt.csv", "text/csv;charset=UTF-8", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static boolean forOutsiders(Form form) {
        return "deling".equals(form.value("visning"));
    }

    private static List<String> record(String first, List<Shown> counts, Page page) {
        var record = new ArrayList<String>();
        record.add(first);
        counts.forEach(count -> record.add(words(count, page)));
        return record;
    }

    private static String words(Shown count, Page page) {
        return switch (count) {
            case Shown.Exact(int people) -> Integer.toString(people);
            case Shown.Hidden h -> page.t("need.rollup.hidden");
        };
    }
}
