package no.tunet.exchange.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an XLSX file as text. The file is unpacked once to nowhere first: one that swells is refused before anything reads it. */
final class Spreadsheet {
    private static final long MOST_UNPACKED = 30L * 1024 * 1024;
    private static final int MOST_PARTS = 200;
    private static final int MOST_COLUMNS = 100;

    private Spreadsheet() {}

    /** The file unpacks to more than a list of offers can be. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    static List<List<String>> rows(byte[] content) throws IOException {
        weigh(content);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(content));
                var rows = book.getFirstSheet().openStream()) {
            return rows.limit(TableFile.MOST_ROWS + 2L).map(Spreadsheet::texts).toList();
        }
    }

    private static void weigh(byte[] content) throws IOException {
        long unpacked = 0;
        int parts = 0;
        var buffer = new byte[16 * 1024];
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            for (var part : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) {
                    throw new TooLarge();
                }
                try (var stream = zip.getInputStream(part)) {
                    for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            throw new TooLarge();
                        }
                    }
                }
            }
        }
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (int c = 0; c < Math.min(row.getCellCount(), MOST_COLUMNS); c++) {
            texts.add(row.getOptionalCell(c).map(Spreadsheet::text).orElse(""));
        }
        return texts;
    }

    /** A formula is what it showed last, or nothing. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.ERROR) {
            return "";
        }
        String text = cell.getText() == null ? "" : cell.getText();
        return cell.getType() == CellType.NUMBER && text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
