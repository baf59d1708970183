package no.tunet.exchange.hsds;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids that follow from what they are for, so that they are the same in every answer and on every server. */
final class StableIds {
    private StableIds() {}

    static UUID of(String kind, Object of) {
        return UUID.nameUUIDFromBytes(("tunet:" + kind + ":" + of).getBytes(StandardCharsets.UTF_8));
    }
}
