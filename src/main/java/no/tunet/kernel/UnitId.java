package no.tunet.kernel;

import java.util.UUID;

/** The id of a unit inside an organisation. */
public record UnitId(UUID value) {
    public static UnitId next() {
        return new UnitId(Ids.next());
    }

    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
