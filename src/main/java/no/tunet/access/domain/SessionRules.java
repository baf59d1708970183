package no.tunet.access.domain;

import java.time.Duration;

/** How long a web session lasts (security requirement 8: thirty minutes idle, ten hours in all) and how often its last use is written. */
public record SessionRules(Duration idle, Duration absolute, Duration writeEvery) {
    public static final SessionRules STANDARD =
            new SessionRules(Duration.ofMinutes(30), Duration.ofHours(10), Duration.ofMinutes(1));
}
