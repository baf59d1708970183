package no.tunet.programme;

import java.util.UUID;
import no.tunet.kernel.Ids;
import no.tunet.kernel.ObjectRef;

/** The id of a call for applications. */
public record CallId(UUID value) {
    public static CallId next() {
        return new CallId(Ids.next());
    }

    public ObjectRef ref() {
        return new ObjectRef("call", value);
    }

    /** The address of its page. */
    public String path() {
        return "/utlysninger/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
