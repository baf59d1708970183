package no.tunet.programme;

import java.util.UUID;
import no.tunet.kernel.Ids;
import no.tunet.kernel.ObjectRef;

/** The id of an application for a pilot. */
public record ApplicationId(UUID value) {
    public static ApplicationId next() {
        return new ApplicationId(Ids.next());
    }

    public ObjectRef ref() {
        return new ObjectRef("application", value);
    }

    /** The address of its page. */
    public String path() {
        return "/soknader/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
