package no.tunet.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Money;
import no.tunet.kernel.Share;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list as a file people open in a spreadsheet. Cells are text, numbers, dates, money (kroner) or shares; a text that a spreadsheet would take for a
 * formula is defused. The name holds no person data.
 */
public record Sheet(String name, List<String> heads, List<List<?>> rows) {
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static Sheet of(String name, List<String> heads, List<List<?>> rows) {
        return new Sheet(name, heads, rows);
    }

    /** The file when the reader asked for one with {@code ?format=csv} or {@code ?format=xlsx}. */
    public Optional<Download> asked(Form form, Page page) {
        return switch (form.value("format")) {
            case "csv" -> Optional.of(csv(page));
            case "xlsx" -> Optional.of(xlsx());
            default -> Optional.empty();
        };
    }

    /** Semicolons and a byte order mark, as Norwegian spreadsheets expect. */
    public Download csv(Page page) {
        var out = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(out)) {
            csv.writeRecord(heads);
            rows.forEach(row -> csv.writeRecord(
                    row.stream().map(cell -> written(cell, page)).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Download.file(name + ".csv", CSV, ("\ufeff" + out).getBytes(StandardCharsets.UTF_8));
    }

    public Download xlsx() {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Tunet", "1.0")) {
            Worksheet sheet = book.newWorksheet(name.length() > 31 ? name.substring(0, 31) : name);
            for (int c = 0; c < heads.size(); c++) {
                sheet.value(0, c, heads.get(c));
                sheet.style(0, c).bold().set();
            }
            sheet.freezePane(0, 1);
            for (int r = 0; r < rows.size(); r++) {
                for (int c = 0; c < rows.get(r).size(); c++) {
                    put(sheet, r + 1, c, rows.get(r).get(c));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Download.file(name + ".xlsx", XLSX, out.toByteArray());
    }

    private static void put(Worksheet sheet, int row, int column, Object cell) {
        switch (cell) {
            case Optional<?> maybe -> maybe.ifPresent(value -> put(sheet, row, column, value));
            case Money money -> {
                sheet.value(row, column, money.kroner());
                sheet.style(row, column).format("#,##0.00").set();
            }
            case Share share -> {
                sheet.value(row, column, BigDecimal.valueOf(share.basisPoints(), 4));
                sheet.style(row, column).format("0.0%").set();
            }
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("dd.mm.yyyy").set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, cell.toString());
        }
    }

    private static String written(Object cell, Page page) {
        return switch (cell) {
            case Optional<?> maybe -> maybe.map(value -> written(value, page)).orElse("");
            case Money money -> money.kroner().toPlainString().replace('.', ',');
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case Number number -> number.toString();
            case LocalDate day -> page.shortDate(day);
            case Share share -> page.percent(share);
            default -> defused(cell.toString());
        };
    }

    /** A text that no spreadsheet takes for a formula. */
    public static String defused(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "’" + text : text;
    }
}
