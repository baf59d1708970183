package no.tunet.settlement;

import java.util.UUID;
import no.tunet.kernel.Ids;

/** The id of a sent invoice basis. */
public record BasisId(UUID value) {
    public static BasisId next() {
        return new BasisId(Ids.next());
    }

    public static BasisId of(String text) {
        return new BasisId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
