package no.tunet.need;

import java.util.UUID;
import no.tunet.kernel.Ids;
import no.tunet.kernel.ObjectRef;

/** The id of a need. */
public record NeedId(UUID value) {
    public static NeedId next() {
        return new NeedId(Ids.next());
    }

    public static NeedId of(String text) {
        return new NeedId(UUID.fromString(text));
    }

    /** The need as tasks, history and documents point at it. */
    public ObjectRef ref() {
        return new ObjectRef("need", value);
    }

    /** Where its page is. */
    public String path() {
        return "/behov/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
