package no.tunet.pilot.risk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.tunet.pilot.domain.RiskAssessment;
import no.tunet.pilot.domain.RiskLevel;

/** How one risk has moved over the matrix: five by five cells, a line through the judgements in order, a dot at the last. In the drawing's own units. */
public record RiskPath(String key, String title, List<RiskAssessment> judgements) {
    private static final int CELL = 24;
    private static final int SIDES = 5;

    /** A cell of the matrix behind the path. */
    public record Cell(int x, int y, String level) {}

    public static int size() {
        return CELL * SIDES;
    }

    public int x(RiskAssessment judged) {
        return (judged.consequence() - 1) * CELL + CELL / 2;
    }

    /** Likely risks stand at the top. */
    public int y(RiskAssessment judged) {
        return (SIDES - judged.likelihood()) * CELL + CELL / 2;
    }

    /** The corners of the line. */
    public String points() {
        return judgements.stream().map(j -> x(j) + "," + y(j)).collect(Collectors.joining(" "));
    }

    public RiskAssessment last() {
        return judgements.getLast();
    }

    public static List<Cell> cells() {
        return IntStream.range(0, SIDES * SIDES)
                .mapToObj(i -> {
                    int likelihood = SIDES - i / SIDES;
                    int consequence = i % SIDES + 1;
                    return new Cell(
                            (consequence - 1) * CELL,
                            (SIDES - likelihood) * CELL,
                            RiskLevel.of(likelihood, consequence).name().toLowerCase(Locale.ROOT));
                })
                .toList();
    }
}
