package no.tunet.placement;

import java.util.UUID;
import no.tunet.kernel.Ids;

/** The id of a placement: one participant on one farm under one agreement. */
public record PlacementId(UUID value) {
    public static PlacementId next() {
        return new PlacementId(Ids.next());
    }

    public static PlacementId of(String text) {
        return new PlacementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
