package no.tunet.pilot;

import java.util.UUID;
import no.tunet.kernel.Ids;
import no.tunet.kernel.ObjectRef;

/** The id of a pilot project. */
public record PilotId(UUID value) {
    public static PilotId next() {
        return new PilotId(Ids.next());
    }

    public ObjectRef ref() {
        return new ObjectRef("pilot", value);
    }

    /** The address of the pilot's page. */
    public String path() {
        return "/piloter/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
