package no.tunet.access.session;

import java.time.Instant;
import java.util.UUID;

/** One place where a person is signed in: the browser as it names itself, since when, and when last used. */
public record OwnSession(UUID id, String agent, Instant startedAt, Instant seenAt) {}
