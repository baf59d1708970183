package no.tunet.directory;

import java.util.UUID;
import no.tunet.kernel.Ids;

/** The id of an offer. */
public record OfferId(UUID value) {
    public static OfferId next() {
        return new OfferId(Ids.next());
    }

    public static OfferId of(String text) {
        return new OfferId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
