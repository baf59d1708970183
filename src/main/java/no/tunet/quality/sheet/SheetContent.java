package no.tunet.quality.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.tunet.quality.domain.PointAnswer;
import no.tunet.quality.domain.PointRecord;
import no.tunet.quality.domain.Sheet;
import no.tunet.quality.domain.SheetKind;
import no.tunet.quality.domain.SheetPoint;
import no.tunet.quality.domain.Standard;
import no.tunet.quality.domain.Words;
import no.tunet.quality.store.AnswerStore;
import no.tunet.quality.store.EvidenceStore;
import no.tunet.quality.store.SheetStore;
import no.tunet.quality.store.StandardStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A sheet with everything in it, in six statements however many points. */
@Component
public class SheetContent {
    private final SheetStore sheets;
    private final StandardStore standards;
    private final AnswerStore answers;
    private final EvidenceStore evidence;

    SheetContent(SheetStore sheets, StandardStore standards, AnswerStore answers, EvidenceStore evidence) {
        this.sheets = sheets;
        this.standards = standards;
        this.answers = answers;
        this.evidence = evidence;
    }

    /** A heading with its points. */
    public record Part(String key, String code, Words standard, Words name, List<SheetPoint> points) {}

    /** All of it. */
    public record Filled(
            Sheet sheet,
            List<Part> parts,
            List<PointAnswer> answers,
            Map<String, PointRecord> records,
            Map<String, PointRecord> before,
            Map<String, List<EvidenceStore.Kept>> evidence) {
        public List<SheetPoint> points() {
            return parts.stream().flatMap(part -> part.points().stream()).toList();
        }

        public Optional<SheetPoint> point(String key) {
            return points().stream().filter(p -> p.key().equals(key)).findFirst();
        }

        public PointRecord record(String key) {
            return records.getOrDefault(key, new PointRecord.Unanswered());
        }

        /** What was answered last time, when one answer stood. */
        public Optional<PointAnswer> before(String key) {
            return before.get(key) instanceof PointRecord.Settled(var answer, var earlier)
                    ? Optional.of(answer)
                    : Optional.empty();
        }

        public long answered() {
            return points().stream()
                    .filter(p -> record(p.key()) instanceof PointRecord.Settled)
                    .count();
        }
    }

    @Transactional(readOnly = true)
    public Optional<Filled> of(UUID id) {
        return sheets.find(id).map(sheet -> {
            var given = answers.of(id);
            return new Filled(
                    sheet,
                    parts(sheet),
                    given,
                    AnswerStore.standing(given),
                    sheet.begunFrom()
                            .map(answers::of)
                            .map(AnswerStore::standing)
                            .orElse(Map.of()),
                    evidence.ofSheet(id).stream().collect(Collectors.groupingBy(EvidenceStore.Kept::point)));
        });
    }

    private List<Part> parts(Sheet sheet) {
        var parts = new ArrayList<Part>();
        for (Standard standard : standards.book().of(sheet.standards())) {
            standard.sections().forEach(section -> {
                String key = standard.code() + ":" + section.code();
                parts.add(new Part(
                        key,
                        section.code(),
                        standard.name(),
                        section.name(),
                        section.points().stream()
                                .map(point -> new SheetPoint(standard.key(point), key, point))
                                .toList()));
            });
        }
        var own = sheet.kind() == SheetKind.AUDIT
                ? List.<StandardStore.OwnPoint>of()
                : standards.ownPoints(sheet.farm(), sheet.startedOn());
        if (!own.isEmpty()) {
            var points = new ArrayList<SheetPoint>();
            for (int i = 0; i < own.size(); i++) {
                points.add(new SheetPoint(own.get(i).key(), "own", own.get(i).point(i + 1)));
            }
            parts.add(new Part("own", "E", OWN, OWN, points));
        }
        return parts;
    }

    private static final Words OWN =
            new Words("Gårdens egne punkter", "Garden sine eigne punkt", "The farm’s own points");
}
