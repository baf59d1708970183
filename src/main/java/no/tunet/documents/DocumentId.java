package no.tunet.documents;

import java.util.UUID;
import no.tunet.kernel.Ids;

/** The id of a document. */
public record DocumentId(UUID value) {
    public static DocumentId next() {
        return new DocumentId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
