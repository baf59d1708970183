package no.tunet.directory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.tunet.kernel.HalfDayOfWeek;

/** The line of those who wait for one offer, first come first: who is told today that a half-day is free, and whose reply date has passed. */
public record WaitingLine(List<Waiting> line) {
    public WaitingLine {
        line = List.copyOf(line);
    }

    /** What happens to somebody in the line today. */
    public sealed interface Move {
        UUID waiting();
    }

    /** It is their turn, and the half-day is held for them. */
    public record Told(UUID waiting, HalfDayOfWeek held, LocalDate replyBy) implements Move {}

    /** The reply date has passed; the next one's turn. */
    public record Passed(UUID waiting) implements Move {}

    /** Never more are told than there are free places; what is held for somebody is not offered twice. */
    public List<Move> on(LocalDate today, Map<HalfDayOfWeek, Integer> free, int replyDays) {
        var left = new HashMap<>(free);
        var moves = new ArrayList<Move>();
        for (Waiting waiting : line) {
            switch (waiting.state()) {
                case Waiting.FirstRefusal(var held, var replyBy) -> {
                    if (today.isAfter(replyBy)) {
                        moves.add(new Passed(waiting.id()));
                    } else {
                        left.merge(held, -1, Integer::sum);
                    }
                }
                case Waiting.InLine inLine -> {}
            }
        }
        for (Waiting waiting : line) {
            if (waiting.state() instanceof Waiting.InLine) {
                take(waiting, left)
                        .ifPresent(held -> moves.add(new Told(waiting.id(), held, today.plusDays(replyDays))));
            }
        }
        return List.copyOf(moves);
    }

    private static Optional<HalfDayOfWeek> take(Waiting waiting, Map<HalfDayOfWeek, Integer> left) {
        Optional<HalfDayOfWeek> at = left.entrySet().stream()
                .filter(free -> free.getValue() > 0)
                .map(Map.Entry::getKey)
                .filter(half -> waiting.at().map(half::equals).orElse(true))
                .sorted()
                .findFirst();
        at.ifPresent(half -> left.merge(half, -1, Integer::sum));
        return at;
    }
}
