package no.tunet.comparison.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.tunet.kernel.Decision;
import no.tunet.kernel.PersonId;
import no.tunet.kernel.Reason;
import no.tunet.kernel.Role;

/** Quality beside cost: criteria in words, scored from one to five by named roles who say why. Never turned into kroner. */
public final class Quality {
    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    private Quality() {}

    /** What is looked at, such as "mastery" or "safe transport". */
    public record Criterion(UUID id, String text) {}

    /** One person's judgement of one side on one criterion. */
    public record Score(UUID criterion, UUID side, PersonId by, Role role, int points, String reason) {}

    /** How a side did on a criterion: how many judged, the lowest, the average in tenths and the highest. */
    public record Summary(int judges, int lowest, int averageInTenths, int highest) {}

    /** A score needs points within the scale and a reason. */
    public static Decision<Score> accept(Score score) {
        var reasons = new ArrayList<Reason>();
        if (score.points() < LOWEST || score.points() > HIGHEST) {
            reasons.add(Reason.of("comparison.refused.points", LOWEST, HIGHEST));
        }
        if (score.reason().isBlank()) {
            reasons.add(Reason.of("comparison.refused.scoreReason"));
        }
        return Decision.unless(reasons, () -> score);
    }

    /** The judgements of one side on one criterion together. Refuses none at all. */
    public static Summary summary(List<Score> scores) {
        var points = scores.stream().mapToInt(Score::points).summaryStatistics();
        if (points.getCount() == 0) {
            throw new IllegalArgumentException("nobody has judged");
        }
        return new Summary(
                (int) points.getCount(), points.getMin(), (int) Math.round(points.getAverage() * 10), points.getMax());
    }
}
