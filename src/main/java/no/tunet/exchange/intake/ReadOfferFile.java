package no.tunet.exchange.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.ui.Texts;
import org.springframework.stereotype.Component;

/** The rows of a file of offers: a table with headings, or services as Open Referral writes them. */
@Component
class ReadOfferFile {
    private final Texts texts;
    private final HsdsRows hsds;

    ReadOfferFile(Texts texts, HsdsRows hsds) {
        this.texts = texts;
        this.hsds = hsds;
    }

    Decision<List<RawRow>> read(byte[] content) {
        String text = TableFile.isZip(content) || content.length > TableFile.LARGEST ? "" : TableFile.text(content);
        if (text.startsWith("{") || text.startsWith("[")) {
            return hsds.read(text);
        }
        return switch (TableFile.lines(content)) {
            case Decision.Refused<List<List<String>>>(var reasons) -> new Decision.Refused<>(reasons);
            case Decision.Accepted<List<List<String>>>(var lines) -> rows(lines);
        };
    }

    private Decision<List<RawRow>> rows(List<List<String>> lines) {
        List<Optional<Column>> columns = lines.getFirst().stream()
                .map(heading -> Column.of(heading, texts))
                .toList();
        if (!columns.contains(Optional.of(Column.NAME)) && !columns.contains(Optional.of(Column.ID))) {
            return Decision.refused(Reason.of("exchange.reason.columns"));
        }
        var rows = new ArrayList<RawRow>();
        for (int i = 1; i < lines.size(); i++) {
            var cells = new EnumMap<Column, String>(Column.class);
            for (int c = 0; c < Math.min(columns.size(), lines.get(i).size()); c++) {
                String cell = lines.get(i).get(c);
                columns.get(c).ifPresent(column -> cells.put(column, cell));
            }
            if (cells.values().stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(new RawRow(i + 1, cells));
            }
        }
        return rows.isEmpty() ? Decision.refused(Reason.of("exchange.reason.empty")) : Decision.accepted(rows);
    }
}
