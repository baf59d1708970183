package no.tunet.need.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Hides counts of one to four people in a table with totals, and as many more as it takes so that no difference of what is left gives one of them
 * away (law: data minimisation, GDPR article 5; practice n &lt; 5 with complementary hiding). Nobody is nobody: a zero is always shown.
 */
public final class SmallCounts {
    /** The smallest number of people that may be shown. */
    public static final int SMALLEST_SHOWN = 5;

    private final int[][] counts;
    private final boolean[][] hidden;

    private SmallCounts(int[][] counts) {
        this.counts = counts;
        this.hidden = new boolean[counts.length][counts[0].length];
    }

    /** The table with a last column and a last row of totals, guarded. Refuses negative counts and ragged rows. */
    public static List<List<Shown>> guard(int[][] body) {
        if (body.length == 0) {
            return List.of();
        }
        var table = new SmallCounts(withTotals(body));
        table.hideSmall();
        for (var leak = table.leak(); leak.isPresent(); leak = table.leak()) {
            table.hideOneMore(leak.get());
        }
        return table.shown();
    }

    /** The same table with everything in it, for those who may see it all. */
    public static List<List<Shown>> open(int[][] body) {
        return body.length == 0 ? List.of() : new SmallCounts(withTotals(body)).shown();
    }

    private static int[][] withTotals(int[][] body) {
        int rows = body.length;
        int columns = body[0].length;
        var all = new int[rows + 1][columns + 1];
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                int count = body[r][c];
                if (count < 0) {
                    throw new IllegalArgumentException("a count is not negative");
                }
                all[r][c] = count;
                all[r][columns] += count;
                all[rows][c] += count;
                all[rows][columns] += count;
            }
        }
        return all;
    }

    private void hideSmall() {
        for (int r = 0; r < counts.length; r++) {
            for (int c = 0; c < counts[r].length; c++) {
                hidden[r][c] = counts[r][c] > 0 && counts[r][c] < SMALLEST_SHOWN;
            }
        }
    }

    /** A hidden cell that can still be worked out, or one of a line whose hidden rest is a small count. */
    private Optional<Cell> leak() {
        var residual = new HiddenGraph(counts, hidden);
        for (int r = 0; r < counts.length; r++) {
            for (int c = 0; c < counts[r].length; c++) {
                if (hidden[r][c] && (smallRest(rowOf(r)) || smallRest(columnOf(c)) || !residual.canVary(r, c))) {
                    return Optional.of(new Cell(r, c));
                }
            }
        }
        return Optional.empty();
    }

    /** True when the total is shown and what it leaves for the hidden cells is fewer than five people. */
    private boolean smallRest(List<Cell> line) {
        var total = line.getLast();
        int rest = line.stream()
                .limit(line.size() - 1L)
                .filter(this::isHidden)
                .mapToInt(this::count)
                .sum();
        return !isHidden(total) && rest > 0 && rest < SMALLEST_SHOWN;
    }

    private void hideOneMore(Cell leak) {
        var lines = new ArrayList<Cell>();
        if (smallRest(rowOf(leak.row())) || !smallRest(columnOf(leak.column()))) {
            lines.addAll(rowOf(leak.row()));
        }
        if (smallRest(columnOf(leak.column())) || !smallRest(rowOf(leak.row()))) {
            lines.addAll(columnOf(leak.column()));
        }
        var next = smallestShown(lines).or(() -> smallestShown(allCells())).orElseThrow();
        hidden[next.row()][next.column()] = true;
    }

    /** The cheapest to lose: few people before many, single cells before totals. */
    private Optional<Cell> smallestShown(List<Cell> cells) {
        return cells.stream().filter(cell -> !isHidden(cell) && count(cell) > 0).min((a, b) -> {
            int byKind = Boolean.compare(isTotal(a), isTotal(b));
            return byKind != 0 ? byKind : Integer.compare(count(a), count(b));
        });
    }

    private boolean isTotal(Cell cell) {
        return cell.row() == counts.length - 1 || cell.column() == counts[0].length - 1;
    }

    private boolean isHidden(Cell cell) {
        return hidden[cell.row()][cell.column()];
    }

    private int count(Cell cell) {
        return counts[cell.row()][cell.column()];
    }

    private List<Cell> rowOf(int row) {
        var line = new ArrayList<Cell>();
        for (int c = 0; c < counts[row].length; c++) {
            line.add(new Cell(row, c));
        }
        return line;
    }

    private List<Cell> columnOf(int column) {
        var line = new ArrayList<Cell>();
        for (int r = 0; r < counts.length; r++) {
            line.add(new Cell(r, column));
        }
        return line;
    }

    private List<Cell> allCells() {
        var all = new ArrayList<Cell>();
        for (int r = 0; r < counts.length; r++) {
            all.addAll(rowOf(r));
        }
        return all;
    }

    private List<List<Shown>> shown() {
        var rows = new ArrayList<List<Shown>>();
        for (int r = 0; r < counts.length; r++) {
            rows.add(rowOf(r).stream()
                    .map(cell -> isHidden(cell) ? Shown.HIDDEN : (Shown) new Shown.Exact(count(cell)))
                    .toList());
        }
        return List.copyOf(rows);
    }

    private record Cell(int row, int column) {}
}
