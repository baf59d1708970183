package no.tunet.access.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** After so many wrong passwords in a row a sign-in is locked for a while, longer for every further one; nobody is locked out for ever. */
public record LockRule(int free, Duration first, Duration longest) {
    public static final LockRule STANDARD = new LockRule(5, Duration.ofMinutes(1), Duration.ofHours(1));

    /** Until when the sign-in is locked after this many failures in a row, if it is. */
    public Optional<Instant> lockedUntil(int failures, Instant now) {
        if (failures < free) {
            return Optional.empty();
        }
        int doublings = Math.min(failures - free, 20);
        var wait = first.multipliedBy(1L << doublings);
        return Optional.of(now.plus(wait.compareTo(longest) > 0 ? longest : wait));
    }
}
