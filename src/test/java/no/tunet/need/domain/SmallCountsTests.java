package no.tunet.need.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SmallCountsTests {
    private static final int TABLES = 1500;

    @Test
    void noCountOfOneToFourIsShown() {
        forManyTables(1, 6, 6, 30, (body, shown) -> {
            for (var row : shown) {
                for (var cell : row) {
                    if (cell instanceof Shown.Exact exact) {
                        assertThat(exact.count()).isNotIn(1, 2, 3, 4);
                    }
                }
            }
        });
    }

    @Test
    void aTotalMinusWhatIsShownNeverLeavesOneToFour() {
        forManyTables(2, 6, 6, 30, (body, shown) -> {
            for (var line : lines(shown)) {
                if (line.getLast() instanceof Shown.Exact total) {
                    int rest = total.count();
                    for (var cell : line.subList(0, line.size() - 1)) {
                        rest -= cell instanceof Shown.Exact exact ? exact.count() : 0;
                    }
                    assertThat(rest).isNotIn(1, 2, 3, 4);
                }
            }
        });
    }

    @Test
    void noHiddenCellCanBeWorkedOutByTryingEveryTableThatFits() {
        var random = new Random(3);
        for (int i = 0; i < 300; i++) {
            var body = table(random, 1 + random.nextInt(3), 1 + random.nextInt(2), 9);
            var shown = SmallCounts.guard(body);
            var fitting = everyTableThatFits(shown, 14);
            for (int r = 0; r < body.length; r++) {
                for (int c = 0; c < body[0].length; c++) {
                    if (shown.get(r).get(c) instanceof Shown.Hidden) {
                        var possible = new TreeSet<Integer>();
                        for (var table : fitting) {
                            possible.add(table[r][c]);
                        }
                        assertThat(possible).as("cell %d,%d of %s", r, c, shown).hasSizeGreaterThan(1);
                    }
                }
            }
        }
    }

    @Test
    void aTableWithoutSmallCountsIsShownWhole() {
        assertThat(SmallCounts.guard(new int[][] {{5, 0}, {12, 8}}).stream().flatMap(List::stream))
                .noneMatch(Shown.Hidden.class::isInstance);
    }

    @Test
    void nobodyIsShownAsNobody() {
        assertThat(SmallCounts.guard(new int[][] {{0, 3}, {9, 9}}).getFirst().getFirst())
                .isEqualTo(new Shown.Exact(0));
    }

    @Test
    void oneSmallCountTakesANeighbourWithItInItsRowAndItsColumn() {
        var shown = SmallCounts.guard(new int[][] {{3, 20, 30}, {40, 50, 60}, {70, 80, 90}});
        assertThat(shown.stream()
                        .flatMap(List::stream)
                        .filter(Shown.Hidden.class::isInstance)
                        .count())
                .isGreaterThanOrEqualTo(4);
        assertThat(shown.getLast().getLast()).isEqualTo(new Shown.Exact(443));
    }

    private interface Check {
        void of(int[][] body, List<List<Shown>> shown);
    }

    private static void forManyTables(long seed, int rows, int columns, int most, Check check) {
        var random = new Random(seed);
        for (int i = 0; i < TABLES; i++) {
            var body = table(random, 1 + random.nextInt(rows), 1 + random.nextInt(columns), most);
            check.of(body, SmallCounts.guard(body));
        }
    }

    private static int[][] table(Random random, int rows, int columns, int most) {
        var body = new int[rows][columns];
        for (var row : body) {
            for (int c = 0; c < columns; c++) {
                row[c] = random.nextInt(3) == 0 ? 0 : random.nextInt(random.nextBoolean() ? 6 : most);
            }
        }
        return body;
    }

    private static List<List<Shown>> lines(List<List<Shown>> shown) {
        var lines = new ArrayList<>(shown);
        for (int c = 0; c < shown.getFirst().size(); c++) {
            int column = c;
            lines.add(shown.stream().map(row -> row.get(column)).toList());
        }
        return lines;
    }

    /** Every table with hidden cells from one to {@code most} whose shown cells and totals are as shown. */
    private static List<int[][]> everyTableThatFits(List<List<Shown>> shown, int most) {
        var fitting = new ArrayList<int[][]>();
        fill(shown, new int[shown.size() - 1][shown.getFirst().size() - 1], 0, most, fitting);
        return fitting;
    }

    private static void fill(List<List<Shown>> shown, int[][] body, int at, int most, List<int[][]> fitting) {
        int columns = body[0].length;
        if (at > 0
                && at % columns == 0
                && !fits(shown.get(at / columns - 1).getLast(), sumOfRow(body, at / columns - 1))) {
            return;
        }
        if (at == body.length * columns) {
            if (columnsFit(shown, body)) {
                var copy = new int[body.length][];
                for (int r = 0; r < body.length; r++) {
                    copy[r] = body[r].clone();
                }
                fitting.add(copy);
            }
            return;
        }
        int r = at / columns;
        int c = at % columns;
        switch (shown.get(r).get(c)) {
            case Shown.Exact exact -> {
                body[r][c] = exact.count();
                fill(shown, body, at + 1, most, fitting);
            }
            case Shown.Hidden h -> {
                for (int value = 1; value <= most; value++) {
                    body[r][c] = value;
                    fill(shown, body, at + 1, most, fitting);
                }
            }
        }
    }

    private static boolean columnsFit(List<List<Shown>> shown, int[][] body) {
        int sum = 0;
        for (int c = 0; c < body[0].length; c++) {
            int column = 0;
            for (var row : body) {
                column += row[c];
            }
            sum += column;
            if (!fits(shown.getLast().get(c), column)) {
                return false;
            }
        }
        return fits(shown.getLast().getLast(), sum);
    }

    private static int sumOfRow(int[][] body, int row) {
        int sum = 0;
        for (int value : body[row]) {
            sum += value;
        }
        return sum;
    }

    private static boolean fits(Shown shown, int value) {
        return switch (shown) {
            case Shown.Exact exact -> exact.count() == value;
            case Shown.Hidden h -> value > 0;
        };
    }
}
