package no.tunet.exchange.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import no.tunet.ui.Texts;
import org.springframework.stereotype.Component;

/** Tells by its first bytes whether a file is a spreadsheet, JSON or CSV, and reads its rows. Cells are text, never formulas. */
@Component
class ReadOfferFile {
    private final Texts texts;
    private final HsdsRows hsds;

    ReadOfferFile(Texts texts, HsdsRows hsds) {
        this.texts = texts;
        this.hsds = hsds;
    }

    OfferFile read(byte[] content) {
        if (content.length > OfferFile.LARGEST) {
            return OfferFile.unreadable("large", OfferFile.LARGEST / 1024 / 1024);
        }
        if (content.length > 3 && content[0] == 'P' && content[1] == 'K') {
            return spreadsheet(content);
        }
        String text = text(content);
        return text.startsWith("{") || text.startsWith("[") ? hsds.read(text) : csv(text);
    }

    private OfferFile spreadsheet(byte[] content) {
        try {
            return table(Spreadsheet.rows(content));
        } catch (Spreadsheet.TooLarge e) {
            return OfferFile.unreadable("bomb");
        } catch (IOException | RuntimeException e) {
            return OfferFile.unreadable("damaged");
        }
    }

    private OfferFile csv(String text) {
        String header = text.lines().findFirst().orElse("");
        char separator = header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            return table(reader.stream()
                    .limit(OfferFile.MOST_ROWS + 2L)
                    .map(CsvRecord::getFields)
                    .toList());
        } catch (CsvParseException | IOException e) {
            return OfferFile.unreadable("damaged");
        }
    }

    private OfferFile table(List<List<String>> lines) {
        if (lines.size() < 2) {
            return OfferFile.unreadable("empty");
        }
        if (lines.size() > OfferFile.MOST_ROWS + 1) {
            return OfferFile.unreadable("many", OfferFile.MOST_ROWS);
        }
        List<Optional<Column>> columns = lines.getFirst().stream()
                .map(heading -> Column.of(heading.replace("\uFEFF", ""), texts))
                .toList();
        if (!columns.contains(Optional.of(Column.NAME)) && !columns.contains(Optional.of(Column.ID))) {
            return OfferFile.unreadable("columns");
        }
        var rows = new ArrayList<RawRow>();
        for (int i = 1; i < lines.size(); i++) {
            var cells = new EnumMap<Column, String>(Column.class);
            for (int c = 0; c < Math.min(columns.size(), lines.get(i).size()); c++) {
                String cell = undefused(lines.get(i).get(c));
                columns.get(c).ifPresent(column -> cells.put(column, cell));
            }
            if (cells.values().stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(new RawRow(i + 1, cells));
            }
        }
        return rows.isEmpty() ? OfferFile.unreadable("empty") : new OfferFile.Rows(rows);
    }

    /** Our own exports put ’ before what a spreadsheet would run; reading them takes it away again. */
    private static String undefused(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '’' && "=+-@".indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private static String text(byte[] content) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString().replace("\uFEFF", "").strip();
        } catch (CharacterCodingException e) {
            return new String(content, Charset.forName("windows-1252")).strip();
        }
    }
}
