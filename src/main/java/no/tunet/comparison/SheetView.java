package no.tunet.comparison;

import java.util.Arrays;
import java.util.List;
import no.tunet.comparison.domain.Amount;
import no.tunet.comparison.domain.CostLine;
import no.tunet.comparison.domain.CostRange;
import no.tunet.comparison.domain.LineKind;
import no.tunet.comparison.domain.Quality;
import no.tunet.comparison.domain.Sheet;
import no.tunet.comparison.domain.Side;
import no.tunet.comparison.domain.SideCost;
import no.tunet.need.NeedView;

/** A comparison as pages and the memo show it: the columns with their lines in one order, and the need it answers. */
public record SheetView(StoredComparison stored, NeedView need, Sheet sheet) {
    public ComparisonId id() {
        return stored.id();
    }

    public StageKind stage() {
        return StageKind.of(stored.stage());
    }

    /** The kinds of cost that any side has, in their fixed order. */
    public List<LineKind> kinds() {
        return Arrays.stream(LineKind.values())
                .filter(kind -> sheet.sides().stream()
                        .anyMatch(side -> !lines(side, kind).isEmpty()))
                .toList();
    }

    public List<CostLine> lines(Side side, LineKind kind) {
        return side.lines().stream().filter(line -> line.kind() == kind).toList();
    }

    /** True when nobody knows any of the side's lines of this kind, and there is one. */
    public boolean nobodyKnows(Side side, LineKind kind) {
        var lines = lines(side, kind);
        return !lines.isEmpty() && lines.stream().allMatch(line -> line.amount() instanceof Amount.Unknown);
    }

    public CostRange perYear(CostLine line) {
        return SideCost.perYear(
                line, stored.assumptions().ground(), stored.assumptions().level());
    }

    public SideCost cost(Side side) {
        return sheet.cost(side);
    }

    /** Lines nobody knows on today's side and on this offer. */
    public int unknownLines(Side offer) {
        return cost(sheet.today()).unknown().size() + cost(offer).unknown().size();
    }

    /** Every line nobody knows, with the side it stands on. */
    public List<UnknownLine> unknown() {
        return sheet.sides().stream()
                .flatMap(side -> sheet.cost(side).unknown().stream().map(line -> new UnknownLine(side, line)))
                .toList();
    }

    public List<Quality.Score> scores(Quality.Criterion criterion, Side side) {
        return sheet.scores(criterion, side);
    }

    /** A line nobody knows. */
    public record UnknownLine(Side side, CostLine line) {}
}
