package no.tunet.comparison;

import java.util.UUID;
import no.tunet.kernel.Ids;
import no.tunet.kernel.ObjectRef;

/** The id of a comparison. */
public record ComparisonId(UUID value) {
    public static ComparisonId next() {
        return new ComparisonId(Ids.next());
    }

    public static ComparisonId of(String text) {
        return new ComparisonId(UUID.fromString(text));
    }

    /** The comparison as tasks, history and documents point at it. */
    public ObjectRef ref() {
        return new ObjectRef("comparison", value);
    }

    /** Where its page is. */
    public String path() {
        return "/sammenligninger/" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
