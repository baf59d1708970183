package no.tunet.settlement.month;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import no.tunet.ui.Page;

/** A basis as a spreadsheet: one row per day, so that every sum can be made again. */
final class BasisCsv {
    private BasisCsv() {}

    static byte[] write(BasisView view, Page page) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            csv.writeRecord(
                    page.t("settlement.line.number"),
                    page.t("settlement.line.reference"),
                    page.t("settlement.line.about"),
                    page.t("settlement.day"),
                    page.t("settlement.item"),
                    page.t("settlement.day.how"),
                    page.t("settlement.amount"));
            for (var line : view.lines()) {
                for (var day : line.days()) {
                    csv.writeRecord(
                            String.valueOf(line.number()),
                            line.reference(),
                            page.reason(line.about()),
                            day.on().toString(),
                            page.reason(day.item()),
                            page.reason(day.how()),
                            day.amount().kroner().toPlainString());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ("\uFEFF" + out).getBytes(StandardCharsets.UTF_8);
    }
}
