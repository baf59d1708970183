package no.tunet.exchange.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;

/** A spreadsheet or CSV file as lines of text, the headings first. Tells by the first bytes what it is; cells are text, never formulas. */
final class TableFile {
    /** Larger files are not lists that people keep. */
    static final int LARGEST = 5 * 1024 * 1024;

    static final int MOST_ROWS = 1000;

    private TableFile() {}

    static Decision<List<List<String>>> lines(byte[] content) {
        if (content.length > LARGEST) {
            return refused("large", LARGEST / 1024 / 1024);
        }
        var lines = isZip(content) ? spreadsheet(content) : csv(text(content));
        return switch (lines) {
            case Decision.Refused<List<List<String>>> refused -> refused;
            case Decision.Accepted<List<List<String>>>(var read) when read.size() < 2 -> refused("empty");
            case Decision.Accepted<List<List<String>>>(var read)
            when read.size() > MOST_ROWS + 1 -> refused("many", MOST_ROWS);
            case Decision.Accepted<List<List<String>>> accepted -> accepted;
        };
    }

    static boolean isZip(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K';
    }

    /** UTF-8, else the older western set that spreadsheets still write. */
    static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString()
                    .replace("\uFEFF", "")
                    .strip();
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("windows-1252")).strip();
        }
    }

    private static Decision<List<List<String>>> spreadsheet(byte[] content) {
        try {
            return Decision.accepted(Spreadsheet.rows(content));
        } catch (Spreadsheet.TooLarge e) {
            return refused("bomb");
        } catch (IOException | RuntimeException e) {
            return refused("damaged");
        }
    }

    private static Decision<List<List<String>>> csv(String text) {
        String header = text.lines().findFirst().orElse("");
        char separator = header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return Decision.accepted(reader.stream()
                    .limit(MOST_ROWS + 2L)
                    .map(CsvRecord::getFields)
                    .map(fields -> fields.stream().map(TableFile::undefused).toList())
                    .toList());
        } catch (CsvParseException | IOException e) {
            return refused("damaged");
        }
    }

    /** Our own exports put ’ before what a spreadsheet would run; reading them takes it away again. */
    private static String undefused(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '’' && "=+-@".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private static Decision<List<List<String>>> refused(String why, Object... parameters) {
        return Decision.refused(Reason.of("exchange.reason." + why, parameters));
    }
}
