package no.tunet.enterprise;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import no.tunet.kernel.OrgNumber;

/** Answers of the last day, at most some thousand; what was no answer is not remembered. */
final class Memory {
    private static final int MOST = 5_000;
    private static final Duration A_FACT = Duration.ofHours(24);
    private static final Duration UNKNOWN = Duration.ofMinutes(10);

    private record Kept(LookUp answer, Instant until) {}

    private final InstantSource clock;
    private final Map<OrgNumber, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<OrgNumber, Kept> eldest) {
            return size() > MOST;
        }
    };

    Memory(InstantSource clock) {
        this.clock = clock;
    }

    synchronized Optional<LookUp> recall(OrgNumber number) {
        return Optional.ofNullable(kept.get(number))
                .filter(entry -> clock.instant().isBefore(entry.until()))
                .map(Kept::answer);
    }

    synchronized void keep(OrgNumber number, LookUp answer) {
        lifetime(answer)
                .ifPresent(life ->
                        kept.put(number, new Kept(answer, clock.instant().plus(life))));
    }

    private static Optional<Duration> lifetime(LookUp answer) {
        return switch (answer) {
            case LookUp.Found found -> Optional.of(A_FACT);
            case LookUp.Deleted deleted -> Optional.of(A_FACT);
            case LookUp.Unknown unknown -> Optional.of(UNKNOWN);
            case LookUp.Unavailable unavailable -> Optional.empty();
        };
    }
}
