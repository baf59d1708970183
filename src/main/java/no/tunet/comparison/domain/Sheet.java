package no.tunet.comparison.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A whole comparison: its assumptions, its columns (today's service first) and how they were judged. Refuses a sheet without today's side. */
public record Sheet(
        Assumptions assumptions, List<Side> sides, List<Quality.Criterion> criteria, List<Quality.Score> scores) {
    public Sheet {
        sides = List.copyOf(sides);
        criteria = List.copyOf(criteria);
        scores = List.copyOf(scores);
        if (sides.isEmpty() || !sides.getFirst().today()) {
            throw new IllegalArgumentException("a comparison begins with today's service");
        }
    }

    public Side today() {
        return sides.getFirst();
    }

    public List<Side> offers() {
        return sides.subList(1, sides.size());
    }

    public Optional<Side> side(UUID id) {
        return sides.stream().filter(side -> side.id().equals(id)).findFirst();
    }

    public SideCost cost(Side side) {
        return SideCost.of(side, assumptions.ground(), assumptions.level());
    }

    /** An offer less today's service, a year. */
    public CostRange difference(Side offer) {
        return cost(offer).perYear().minus(cost(today()).perYear());
    }

    public List<Turner> turners(Side offer) {
        return Turners.between(today(), offer, assumptions.ground(), assumptions.level());
    }

    /** Lines nobody knows, on all sides. */
    public int unknownLines() {
        return sides.stream().mapToInt(side -> cost(side).unknown().size()).sum();
    }

    /** Known lines whose price year differs from that of the comparison while nothing converts them. */
    public List<CostLine> unconverted() {
        return sides.stream()
                .flatMap(side -> side.lines().stream())
                .filter(line -> line.amount() instanceof Amount.Known
                        && assumptions.level().leavesUnconverted(line))
                .toList();
    }

    /** True when today's side has a line, or it is known that there is nothing today. */
    public boolean todayAnswered() {
        return assumptions.nothingToday() || !today().lines().isEmpty();
    }

    /** The offers that have at least one line. */
    public Set<UUID> filledOffers() {
        return offers().stream()
                .filter(side -> !side.lines().isEmpty())
                .map(Side::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    public List<Quality.Score> scores(Quality.Criterion criterion, Side side) {
        return scores.stream()
                .filter(score ->
                        score.criterion().equals(criterion.id()) && score.side().equals(side.id()))
                .toList();
    }
}
