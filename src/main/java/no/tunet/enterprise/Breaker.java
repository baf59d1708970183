package no.tunet.enterprise;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Leaves a failing register in peace: after some failures in a row nobody asks for a while, then one asks alone. */
final class Breaker {
    private static final int FAILURES = 3;
    private static final Duration REST = Duration.ofSeconds(30);

    private final InstantSource clock;
    private int failures;
    private Instant restUntil = Instant.MIN;

    Breaker(InstantSource clock) {
        this.clock = clock;
    }

    /** Whether this caller may ask; when a rest is over, only the first caller may until it has told how it went. */
    synchronized boolean mayAsk() {
        Instant now = clock.instant();
        if (failures < FAILURES) {
            return true;
        }
        if (now.isBefore(restUntil)) {
            return false;
        }
        restUntil = now.plus(REST);
        return true;
    }

    synchronized void worked() {
        failures = 0;
    }

    synchronized void failed() {
        failures = Math.min(failures + 1, FAILURES);
        restUntil = clock.instant().plus(REST);
    }
}
