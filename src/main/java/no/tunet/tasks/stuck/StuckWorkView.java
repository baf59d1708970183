package no.tunet.tasks.stuck;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What jobs could not do, the latest first. */
public record StuckWorkView(List<Stuck> rows) {
    /** One object, the job that stopped at it, and the kind of error; nothing of the object's content. */
    public record Stuck(String job, String kind, UUID id, String error, int times, Instant first, Instant last) {}
}
