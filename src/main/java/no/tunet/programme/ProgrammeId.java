package no.tunet.programme;

import java.util.UUID;
import no.tunet.kernel.Ids;
import no.tunet.kernel.ObjectRef;

/** The id of a national programme. */
public record ProgrammeId(UUID value) {
    public static ProgrammeId next() {
        return new ProgrammeId(Ids.next());
    }

    public ObjectRef ref() {
        return new ObjectRef("programme", value);
    }

    /** The address of its page. */
    public String path() {
        return "/program/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
