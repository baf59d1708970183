package no.tunet.quality.store;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.tunet.kernel.Decision;
import no.tunet.kernel.Reason;
import no.tunet.quality.domain.Point;
import no.tunet.quality.domain.Section;
import no.tunet.quality.domain.Words;

/** Reads the points of a standard from a semicolon-separated file: kind;code;flags;nb;nn;en. Every wrong line is named. */
public final class StandardCsv {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9.-]{1,40}");
    private static final int MOST_LINES = 1000;
    private static final int LONGEST = 500;
    private static final Set<String> FLAGS = Set.of("evidence", "critical");

    private StandardCsv() {}

    public static Decision<List<Section>> read(String text) {
        var reasons = new ArrayList<Reason>();
        var sections = new ArrayList<Section>();
        var points = new ArrayList<Point>();
        var codes = new HashSet<String>();
        int line = 1;
        for (List<String> cells : lines(text, reasons)) {
            line++;
            if (cells.size() != 6) {
                reasons.add(Reason.of("quality.import.columns", line, cells.size()));
                continue;
            }
            var wrong = wrong(cells, codes, line);
            reasons.addAll(wrong);
            if (!wrong.isEmpty()) {
                continue;
            }
            var words = new Words(
                    cells.get(3).strip(), cells.get(4).strip(), cells.get(5).strip());
            if (cells.getFirst().equals("section")) {
                close(sections, points);
                sections.add(new Section(cells.get(1), words, List.of()));
            } else if (sections.isEmpty()) {
                reasons.add(Reason.of("quality.import.no-section", line));
            } else {
                var flags = flags(cells.get(2));
                points.add(new Point(cells.get(1), words, flags.contains("evidence"), flags.contains("critical")));
            }
        }
        close(sections, points);
        if (reasons.isEmpty() && sections.stream().allMatch(s -> s.points().isEmpty())) {
            reasons.add(Reason.of("quality.import.empty"));
        }
        return Decision.unless(reasons, () -> List.copyOf(sections));
    }

    private static List<List<String>> lines(String text, List<Reason> reasons) {
        try (var reader = CsvReader.builder()
                .fieldSeparator(';')
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.strip())) {
            var lines = new ArrayList<List<String>>();
            boolean first = true;
            for (var row : reader) {
                if (!first) {
                    lines.add(row.getFields());
                }
                first = false;
                if (lines.size() > MOST_LINES) {
                    reasons.add(Reason.of("quality.import.too-many", MOST_LINES));
                    return List.of();
                }
            }
            return lines;
        } catch (CsvParseException e) {
            reasons.add(Reason.of("quality.import.unreadable"));
            return List.of();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Reason> wrong(List<String> cells, Set<String> codes, int line) {
        var reasons = new ArrayList<Reason>();
        if (!Set.of("section", "point").contains(cells.getFirst())) {
            reasons.add(Reason.of("quality.import.kind", line));
        }
        if (!CODE.matcher(cells.get(1)).matches()) {
            reasons.add(Reason.of("quality.import.code", line));
        } else if (!codes.add(cells.getFirst() + cells.get(1))) {
            reasons.add(Reason.of("quality.import.twice", line, cells.get(1)));
        }
        if (!FLAGS.containsAll(flags(cells.get(2)))) {
            reasons.add(Reason.of("quality.import.flags", line));
        }
        for (int i = 3; i < 6; i++) {
            String words = cells.get(i).strip();
            if (words.isEmpty() || words.length() > LONGEST || words.chars().anyMatch(c -> c < ' ')) {
                reasons.add(Reason.of(
                        "quality.import.words", line, List.of("nb", "nn", "en").get(i - 3)));
            }
        }
        return reasons;
    }

    private static Set<String> flags(String cell) {
        var flags = new HashSet<String>();
        for (String flag : cell.split(",", -1)) {
            if (!flag.isBlank()) {
                flags.add(flag.strip());
            }
        }
        return flags;
    }

    private static void close(List<Section> sections, List<Point> points) {
        if (!sections.isEmpty()) {
            Section last = sections.removeLast();
            sections.add(new Section(last.code(), last.name(), points));
        }
        points.clear();
    }
}
