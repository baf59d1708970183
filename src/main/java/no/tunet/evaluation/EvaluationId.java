package no.tunet.evaluation;

import java.util.UUID;
import no.tunet.kernel.Ids;

/** The id of an evaluation. */
public record EvaluationId(UUID value) {
    public static EvaluationId next() {
        return new EvaluationId(Ids.next());
    }

    public static EvaluationId of(String text) {
        return new EvaluationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
